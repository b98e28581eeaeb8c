import type { CandidateQuery } from '../../ports/sprint-ports';
import { jqlText } from '../client/jql-text';

/**
 * The JQL of a query for items that are or may have been in sprints. Its dates are relative: they
 * have no zone to get wrong.
 */
export const candidateJql = (query: CandidateQuery): string => {
  const clauses = [`filter = ${jqlText(query.filterId)}`, ...clausesOf(query)];
  return `${clauses.join(' AND ')} ORDER BY key ASC`;
};

const clausesOf = (query: CandidateQuery): string[] => {
  if (query.who === 'finished')
    return [`status in (${query.statusIds.map(jqlText).join(', ')})`, `updated >= -${query.changedWithinDays}d`];
  const sprints = `(${query.sprintIds.join(', ')})`;
  if (query.who === 'members') return [`sprint in ${sprints}`];
  return [
    `updated >= -${query.changedWithinDays}d`,
    `created <= -${query.createdBeforeDays}d`,
    `(sprint is EMPTY OR sprint not in ${sprints})`,
  ];
};
