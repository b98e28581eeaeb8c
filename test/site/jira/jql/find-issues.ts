import type { SiteIssue } from '../../data/site-data';
import { compileClause } from './compile-clause';
import { jqlError } from './jql-error';
import type { JqlWorld } from './jql-world';
import { orderIssues } from './order-issues';
import { parseJql } from './parse-jql';

/**
 * The issues that match a query and that the caller sees, in its order. Throws a 400 in Jira's words for a query that is
 * empty, unbounded, wrong, or beyond what this site evaluates.
 */
export const findIssues = (jql: string, issues: Iterable<SiteIssue>, world: JqlWorld): SiteIssue[] => {
  const { where, source, orderBy } = parseJql(jql);
  if (where === undefined) {
    throw jqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  const matches = compileClause(where, source, world);
  const found: SiteIssue[] = [];
  for (const issue of issues) if (world.access.sees(issue) && matches(issue)) found.push(issue);
  return orderIssues(found, orderBy, world);
};
