import type { BacklogPart, ItemQuery, DoneQuery } from '../../ports/item-ports';
import { jqlText } from '../client/jql-text';

/** The JQL of a query for items, with its order. */
export const itemJql = (query: ItemQuery): string => {
  switch (query.kind) {
    case 'open-backlog':
    case 'open-backlog-of-project':
      return `${scopeClause(query)} AND ${openBacklogClause(query)}${partClauses(query.part)}`;
    case 'changed':
      return `${scopeClause(query)} AND (${changedClauses(query).join(' OR ')}) ORDER BY key ASC`;
    case 'open-within-days':
      return `${scopeClause(query)} AND ${openWithinClause(query)} ORDER BY ${query.by === 'rank' ? 'Rank ASC' : 'created ASC, key ASC'}`;
    case 'project':
      return `${scopeClause(query)}${query.includeDone ? '' : ' AND statusCategory != Done'} ORDER BY key ASC`;
  }
};

const scopeClause = (scope: { readonly filterId: string } | { readonly projectKey: string }): string =>
  'filterId' in scope ? `filter = ${jqlText(scope.filterId)}` : `project = ${jqlText(scope.projectKey)}`;

/** A relative date has no zone to get wrong. */
const changedClauses = ({ withinMinutes, issueIds, sprintIds }: Extract<ItemQuery, { kind: 'changed' }>): string[] => [
  ...(withinMinutes === undefined ? [] : [`updated >= -${withinMinutes}m`]),
  ...(issueIds.length === 0 ? [] : [`id in (${issueIds.map(jqlText).join(', ')})`]),
  ...(sprintIds.length === 0 ? [] : [`sprint in (${sprintIds.join(', ')})`]),
];

/** What of the open backlog, and its order. A relative date has no zone to get wrong. */
const partClauses = (part: BacklogPart | undefined): string => {
  if (part === undefined) return ' ORDER BY Rank ASC';
  if (part.by === 'creation') {
    const { withinMinutes, beforeMinutes } = part;
    const within = withinMinutes === undefined ? '' : ` AND created >= -${withinMinutes}m`;
    const before = beforeMinutes === undefined ? '' : ` AND created < -${beforeMinutes}m`;
    return `${within}${before} ORDER BY created ASC, key ASC`;
  }
  const { ids, except = false, last = false } = part;
  const named = ids.length === 0 ? '' : ` AND id ${except ? 'not in' : 'in'} (${ids.map(jqlText).join(', ')})`;
  return `${named} ORDER BY Rank ${last ? 'DESC' : 'ASC'}`;
};

/**
 * The open backlog (G) as far as JQL can say it on every site: open, no sub-task, not in an active
 * sprint. No clause finds epics whatever they are called, so they are excluded by the ids of their
 * types, where these are given.
 */
const openBacklogClause = ({ exceptTypes }: { readonly exceptTypes?: readonly string[] }): string =>
  `${openBacklog}${exceptClause(exceptTypes)}`;

const exceptClause = (types: readonly string[] = []): string =>
  types.length === 0 ? '' : ` AND issuetype not in (${types.map(jqlText).join(', ')})`;

/** An import stamps what it brings as changed on its day, so too much is asked for, never less. */
const openWithinClause = ({ days, exceptTypes }: Extract<ItemQuery, { kind: 'open-within-days' }>): string =>
  `issuetype in standardIssueTypes()${exceptClause(exceptTypes)} AND (statusCategory != Done OR statusCategoryChangedDate >= -${days}d)`;

const openBacklog =
  'statusCategory != Done AND issuetype in standardIssueTypes() AND (sprint is EMPTY OR sprint not in openSprints())';

/** The JQL of done items with an estimate, the last resolved first. */
export const doneJql = ({
  projectKey,
  estimate,
  subtasks,
}: Pick<DoneQuery, 'projectKey' | 'estimate' | 'subtasks'>): string =>
  [
    `project = ${jqlText(projectKey)} AND statusCategory = Done AND ${clauseName(estimate)} is not EMPTY`,
    `AND issuetype in ${subtasks ? 'subTaskIssueTypes()' : 'standardIssueTypes()'} ORDER BY resolved DESC, key DESC`,
  ].join(' ');

/** A field's name in JQL, by its id: names are translated and may be used twice. */
const clauseName = (fieldId: string): string => {
  const number = /^customfield_(\d+)$/.exec(fieldId)?.[1];
  return number === undefined ? jqlText(fieldId) : `cf[${number}]`;
};
