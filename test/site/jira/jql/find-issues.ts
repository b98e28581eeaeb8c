import type { SiteIssue } from '../../data/site-data';
import type { IssueStore } from '../issues/issue-store';
import { compileClause } from './compile-clause';
import { jqlError } from './jql-error';
import type { JqlWorld } from './jql-world';
import { isByRank, narrowed } from './narrow-search';
import { orderIssues } from './order-issues';
import { parseJql } from './parse-jql';

/**
 * Which issues are searched: those of the store, the `reconciled` ids as they are at this moment.
 */
export type Searched = { readonly issues: IssueStore; readonly reconciled: ReadonlySet<string> };

/**
 * The ids of the issues that match a query and that the caller sees, in its order, found one after
 * the other where the order allows it. Throws a 400 in Jira's words for a query that is empty,
 * unbounded, wrong, or beyond what this site evaluates.
 */
export const findIssues = (jql: string, { issues, reconciled }: Searched, world: JqlWorld): Iterable<string> => {
  const { where, source, orderBy } = parseJql(jql);
  if (where === undefined) {
    throw jqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  const matches = compileClause(where, source, world);
  const fits = (issue: SiteIssue): boolean => world.access.sees(issue) && matches(issue);
  const near = narrowed(where, world, issues.indexes);
  const among = issues.searchable(reconciled, near?.ids());
  const inOrder = near?.ranked === true && reconciled.size === 0 && isByRank(orderBy);
  if (inOrder && world.catalog.rankField !== undefined) return inTurn(among, fits);
  const found: SiteIssue[] = [];
  for (const issue of among) if (fits(issue)) found.push(issue);
  return orderIssues(found, orderBy, world).map(({ id }) => id);
};

const inTurn = function* (among: Iterable<SiteIssue>, test: (issue: SiteIssue) => boolean): Generator<string> {
  for (const issue of among) if (test(issue)) yield issue.id;
};
