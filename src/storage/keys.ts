/*
 * Every key that this app stores under, and the limits it keeps (Forge KVS: keys up to 500
 * characters of [a-zA-Z0-9:._\s-#], values up to 240 KiB). Nothing stored holds text of an issue
 * (J11).
 */

type BoardPlace = { readonly projectId: string; readonly boardId: number };

/**
 * Whose rules: the site's, or what one project changes of them. A project's key can change, its id
 * cannot.
 */
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

/**
 * What the keys of an issue's dismissed hints begin with; ids are whole, because the prefix ends in
 * a sign that no id has.
 */
export const dismissedHintsPrefix = (issueId: string): string => `dismissed-hint:${issueId}:`;

/** Why somebody dismissed a hint of an issue. */
export const dismissedHintKey = (issueId: string, rule: string): string => `${dismissedHintsPrefix(issueId)}${rule}`;

/** The figures of the closed sprints of a board, replayed for one project. */
export const boardSprintsKey = ({ projectId, boardId }: BoardPlace): string =>
  `velocity:project:${projectId}:board:${boardId}`;

/** The items of one of these sprints, from part 0 on. */
export const sprintItemsKey = (backlogId: BoardPlace, sprintId: number, part: number): string =>
  `${boardSprintsKey(backlogId)}:sprint:${sprintId}:part:${part}`;

/** Which items of one of these sprints were ready at its start. */
export const sprintVerdictsKey = ({ projectId, boardId }: BoardPlace, sprintId: number): string =>
  `outcome:project:${projectId}:board:${boardId}:sprint:${sprintId}`;

/** What a board without sprints finished by week, as it was last shown. */
export const finishedWeeksKey = ({ projectId, boardId }: BoardPlace): string =>
  `throughput:project:${projectId}:board:${boardId}`;

/**
 * What everything else that is remembered of a project begins with, but for its estimation and its
 * team's velocity.
 */
export const projectPrefixes = (projectId: string): readonly string[] => [
  `rules:project:${projectId}:`,
  ...['velocity', 'throughput', 'outcome'].map((what) => `${what}:project:${projectId}:`),
];

/**
 * What everything that is remembered of a project's backlogs begins with; of all backlogs without a
 * project.
 */
export const backlogsPrefix = (projectId?: string): string =>
  projectId === undefined ? 'backlog:' : `backlog:${projectId}:`;

/** What everything that is remembered of one backlog begins with. */
const backlogPrefix = ({ projectId, boardId }: BoardPlace): string => `${backlogsPrefix(projectId)}${boardId}:`;

/** The figures and the top of a backlog. */
export const ledgerKey = (backlogId: BoardPlace): string => `${backlogPrefix(backlogId)}ledger`;

/** What the parts of all generations of a backlog's facts begin with. */
export const shardsPrefix = (backlogId: BoardPlace): string => `${backlogPrefix(backlogId)}facts:`;

/** One part of the facts of one generation. */
export const shardKey = (backlogId: BoardPlace, generation: string, number: number): string =>
  `${shardsPrefix(backlogId)}${generation}:${number}`;

/** How far the scan of a backlog has come. */
export const scanKey = (backlogId: BoardPlace): string => `${backlogPrefix(backlogId)}scan`;

/** What the facts that scans have read begin with. */
export const scannedPrefix = (backlogId: BoardPlace): string => `${backlogPrefix(backlogId)}scanned:`;

/** A part of the facts that one step of a scan has read. */
export const scannedKey = (backlogId: BoardPlace, scanId: string, step: number, part: number): string =>
  `${scannedPrefix(backlogId)}${scanId}:${step}:${part}`;

/** What Jira has told of a backlog and nobody has read since. */
export const toldPrefix = (backlogId: BoardPlace): string => `${backlogPrefix(backlogId)}told:`;

/** The snapshots of a month, such as 2026-11. */
export const snapshotsKey = (backlogId: BoardPlace, month: string): string =>
  `${backlogPrefix(backlogId)}days:${month}`;

/** The last refinement meetings of a board. */
export const agendasKey = (backlogId: BoardPlace): string => `${backlogPrefix(backlogId)}agendas`;

/** Which backlogs of a project are remembered; of all projects without one. */
export const trackedPrefix = (projectId?: string): string =>
  projectId === undefined ? 'tracked:' : `tracked:${projectId}:`;

export const trackedKey = ({ projectId, boardId }: BoardPlace): string => `${trackedPrefix(projectId)}${boardId}`;

/** Characters of JSON in one part of the facts that a step of a scan has read. */
export const longestScannedPart = 100_000;

/**
 * As many closed sprints of a board are remembered, the last ones; older ones are replayed when
 * asked for. About 600 bytes each.
 */
export const mostRememberedSprints = 200;

/** Characters of JSON in one part of a sprint's items, all ASCII: well under 240 KiB. */
export const longestItemsPart = 200_000;

/**
 * The longest field list that is remembered; a site with more reads it each time. Well under 240
 * KiB at 200 bytes a field.
 */
export const mostRememberedFields = 1000;
