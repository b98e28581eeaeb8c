/*
 * Every key that this app stores under, and the limits it keeps (Forge KVS: keys up to 500 characters of [a-zA-Z0-9:._\s-#], values up to
 * 240 KiB). Nothing stored holds text of an issue (J11).
 */

type BoardPlace = { readonly projectId: string; readonly boardId: number };

/** Whose rules: the site's, or what one project changes of them. A project's key can change, its id cannot. */
export type RulesScope = 'site' | `project:${string}`;

/** Each version of the readiness rules of a scope. */
export const rulesVersionKey = (scope: RulesScope, version: number): string => `rules:${scope}:version:${version}`;

/** The number of the newest version of a scope: a hint. */
export const newestRulesKey = (scope: RulesScope): string => `rules:${scope}:newest`;

/** Jira's field list, as far as this app looks at it. */
export const fieldListKey = 'fields:site';

/** What the board of a project estimates by. */
export const estimationKey = (projectId: string): string => `estimation:project:${projectId}`;

/** The mean velocity of a project's team in points. */
export const teamVelocityKey = (projectId: string): string => `velocity:team:${projectId}`;

/** The site's secret for hashes of texts. */
export const saltKey = 'salt:site';

/** What the keys of an issue's dismissed hints begin with; ids are whole, because the prefix ends in a sign that no id has. */
export const dismissedHintsPrefix = (issueId: string): string => `dismissed-hint:${issueId}:`;

/** Why somebody dismissed a hint of an issue. */
export const dismissedHintKey = (issueId: string, rule: string): string => `${dismissedHintsPrefix(issueId)}${rule}`;

/** The figures of the closed sprints of a board, replayed for one project. */
export const boardSprintsKey = ({ projectId, boardId }: BoardPlace): string =>
  `velocity:project:${projectId}:board:${boardId}`;

/** The items of one of these sprints, from part 0 on. */
export const sprintItemsKey = (place: BoardPlace, sprintId: number, part: number): string =>
  `${boardSprintsKey(place)}:sprint:${sprintId}:part:${part}`;

/** Which items of one of these sprints were ready at its start. */
export const sprintVerdictsKey = ({ projectId, boardId }: BoardPlace, sprintId: number): string =>
  `outcome:project:${projectId}:board:${boardId}:sprint:${sprintId}`;

/** What a board without sprints finished by week, as it was last shown. */
export const finishedWeeksKey = ({ projectId, boardId }: BoardPlace): string =>
  `throughput:project:${projectId}:board:${boardId}`;

/** As many closed sprints of a board are remembered, the last ones; older ones are replayed when asked for. About 600 bytes each. */
export const mostRememberedSprints = 200;

/** Characters of JSON in one part of a sprint's items, all ASCII: well under 240 KiB. */
export const longestItemsPart = 200_000;

/** The longest field list that is remembered; a site with more reads it each time. Well under 240 KiB at 200 bytes a field. */
export const mostRememberedFields = 1000;
