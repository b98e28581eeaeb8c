import Heading from '@atlaskit/heading';
import React from 'react';
import type { IssueRow } from '../../server/page-types';
import { IssueList } from './issue/issue-list';

/** Jira's list of what a search finds. On a real site its menu offers the bulk change. */
export function SearchPage({ jql, rows }: { readonly jql: string; readonly rows: readonly IssueRow[] }) {
  return (
    <>
      <Heading size="xlarge" as="h1">
        All work
      </Heading>
      <p className="quiet">{jql}</p>
      {rows.length === 0 ? (
        <p className="quiet">No issue fits.</p>
      ) : (
        <>
          <p className="quiet">The first {rows.length} issues found</p>
          <IssueList label="Issues" rows={rows} />
        </>
      )}
    </>
  );
}
