import AkLink from '@atlaskit/link';
import React from 'react';
import type { BacklogRow } from '../../server/page-types';
import { ScrollFrame } from '../drawer/scroll-frame';
import { siteAddress } from '../drawer/site-address';
import { StatusLozenge } from './status-lozenge';

/** The top of the backlog in the order of its rank. */
export function BacklogList({ rows }: { readonly rows: readonly BacklogRow[] }) {
  if (rows.length === 0) return <p className="quiet">Your backlog is empty.</p>;
  return <IssueTable label="Backlog" caption={`The first ${rows.length} open items by rank`} rows={rows} />;
}

type TableProps = { readonly label: string; readonly caption: string; readonly rows: readonly BacklogRow[] };

/** Issues one below the other, each with its link. */
export function IssueTable({ label, caption, rows }: TableProps) {
  return (
    <ScrollFrame label={label}>
      <table className="plain-table backlog">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Type</th>
            <th scope="col">Status</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="key">
                <AkLink href={siteAddress(`/browse/${row.key}`)}>{row.key}</AkLink>
              </td>
              <td>{row.summary}</td>
              <td>{row.type}</td>
              <td>
                <StatusLozenge status={row.status} />
              </td>
              <td>{row.points ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
