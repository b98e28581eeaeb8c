import Heading from '@atlaskit/heading';
import React from 'react';
import type { BacklogRow } from '../../server/page-types';
import { IssueTable } from './backlog-list';

/** Jira's list of what a search finds. On a real site its menu offers the bulk change. */
export function SearchPage({ jql, rows }: { readonly jql: string; readonly rows: readonly BacklogRow[] }) {
  return (
    <>
      <Heading size="xlarge" as="h1">
        Issues
      </Heading>
      <p className="quiet">{jql}</p>
      {rows.length === 0 ? (
        <p className="quiet">No issue fits.</p>
      ) : (
        <IssueTable label="Issues" caption={`The first ${rows.length} issues found`} rows={rows} />
      )}
    </>
  );
}
