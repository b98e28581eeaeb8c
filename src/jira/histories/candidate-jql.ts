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
  if (query.who === 'in-progress')
    return [`status in (${query.statusIds.map(jqlText).join(', ')})`, 'issuetype in standardIssueTypes()'];
  if (query.who === 'named') return [`id in (${query.issueIds.map(jqlText).join(', ')})`];
  if (query.who === 'members') return [`sprint in (${query.sprintId})`];
  const { changedWithinDays, createdBeforeDays, sprintId, examined } = query;
  return [
    `updated >= -${changedWithinDays}d`,
    ...(examined === undefined
      ? []
      : [`(updated <= -${examined.withinDays}d OR updated >= -${examined.exceptMinutes}m)`]),
    `created <= -${createdBeforeDays}d`,
    `(sprint is EMPTY OR sprint not in (${sprintId}))`,
  ];
};
