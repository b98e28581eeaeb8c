import AkLink from '@atlaskit/link';
import React from 'react';
import type { IssueRow } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { Initials } from '../initials';
import { StatusLozenge } from './status-lozenge';
import { TypeIcon } from './type-icon';

type IssueListProps = {
  readonly label: string;
  readonly rows: readonly IssueRow[];
  /** Whether a place is kept for the estimate. */
  readonly withEstimates?: boolean;
};

/** Issues one below the other, each with its link. */
export function IssueList({ label, rows, withEstimates = false }: IssueListProps) {
  return (
    <ul className="issue-list" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <TypeIcon type={row.type} />
          <span className="key">
            <AkLink href={siteAddress(`/browse/${row.key}`)}>{row.key}</AkLink>
          </span>
          <span className="summary">{row.summary}</span>
          <span className="row-end">
            {row.parent !== undefined && (
              <span className="parent" title={row.parent}>
                {row.parent}
              </span>
            )}
            <StatusLozenge status={row.status} />
            {withEstimates && <Estimate points={row.points} />}
            <Initials name={row.assignee} role="Assignee" />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** An estimate as Jira marks it: a number in a pill, a dash where there is none. */
export function Estimate({ points }: { readonly points: number | undefined }) {
  const words = points === undefined ? 'not estimated' : `estimate ${points}`;
  return (
    <span className="estimate" role="img" aria-label={words} title={words}>
      {points ?? '–'}
    </span>
  );
}
