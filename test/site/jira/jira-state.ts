import type { SiteData } from '../data/site-data';
import type { Access } from './access';
import type { Catalog } from './catalog';
import type { IssueStore } from './issues/issue-store';
import type { SiteWrites } from './issues/site-writes';
import type { JqlWorld } from './jql/jql-world';
import type { SearchResults } from './search-results';

/** What every endpoint works on. */
export type JiraState = {
  readonly data: SiteData;
  readonly catalog: Catalog;
  readonly issues: IssueStore;
  readonly writes: SiteWrites;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly results: SearchResults;
};

/** The world in which a caller's query is evaluated now. */
export const worldOf = ({ data, catalog, issues, clock }: JiraState, access: Access): JqlWorld => ({
  data,
  catalog,
  access,
  now: clock(),
  visibleIssue: (idOrKey) => {
    const issue = issues.byIdOrKey(idOrKey);
    return issue !== undefined && access.sees(issue) ? issue : undefined;
  },
  lineOf: issues.lineOf,
});
