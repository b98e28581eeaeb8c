import type { BacklogId } from '../domain/project/board';

/*
 * Every key that this app stores under, and the limits it keeps (Forge KVS: keys up to 500
 * characters of [a-zA-Z0-9:._\s-#], values up to 240 KiB). Nothing stored holds text of an issue
 * (J11).
 */

/** Whose rules: the site's, or a project's, by its id, which unlike its key cannot change. */
export type RulesScope = 'site' | `project:${string}`;

/** One version of the rules of a scope. */
export const rulesVersionKey = (scope: RulesScope, version: number): string => `rules:${scope}:version:${version}`;

/** The number of the newest version of a scope: a hint. */
export const newestRulesKey = (scope: RulesScope): string => `rules:${scope}:newest`;

/** Jira's field list, as far as this app looks at it. */
export const fieldListKey = 'fields:site';

/** Jira's statuses and issue types, by which change histories are read. */
export const statusesAndTypesKey = 'statuses:site';

/** Of all versions of rules, of the site and of every project. */
export const allRulesPrefix = 'rules:';

/** What the board of a project estimates by. */
export const estimationKey = (projectId: string): string => `estimation:project:${projectId}`;

/** The mean velocity of a project's team in points. */
export const teamVelocityKey = (projectId: string): string => `velocity:team:${projectId}`;

/** Until when what runs in the background rests, because the points of the hour are spent. */
export const restKey = 'rest:site';

/** When the daily work of the site was last begun. */
export const dailyKey = 'daily:site';

/** How far the report of kept accounts has come. */
export const reportProgressKey = 'account-report:site';

/** The site's secret for hashes of texts. */
export const saltKey = 'salt:site';

/** Of the dismissed hints of all issues. */
export const allDismissedHintsPrefix = 'dismissed-hint:';

/** Of the dismissed hints of an issue. It ends in a sign that no id has, so that ids are whole. */
export const dismissedHintsPrefix = (issueId: string): string => `${allDismissedHintsPrefix}${issueId}:`;

/** Why somebody dismissed a hint of an issue. */
export const dismissedHintKey = (issueId: string, rule: string): string => `${dismissedHintsPrefix(issueId)}${rule}`;

/** The figures of the closed sprints of a board, replayed for one project. */
export const boardSprintsKey = ({ projectId, boardId }: BacklogId): string =>
  `velocity:project:${projectId}:board:${boardId}`;

/** How far the replay of a board's closed sprints has come. */
export const replayKey = (backlogId: BacklogId): string => `${boardSprintsKey(backlogId)}:replay`;

/** The figures of its running sprints, up to an instant. */
export const runningSprintsKey = (backlogId: BacklogId): string => `${boardSprintsKey(backlogId)}:running`;

/** The items of one of these sprints, from part 0 on. */
export const sprintItemsKey = (backlogId: BacklogId, sprintId: number, part: number): string =>
  `${boardSprintsKey(backlogId)}:sprint:${sprintId}:part:${part}`;

/** Which items of one of these sprints were ready at its start. */
export const sprintVerdictsKey = ({ projectId, boardId }: BacklogId, sprintId: number): string =>
  `outcome:project:${projectId}:board:${boardId}:sprint:${sprintId}`;

/** That the starts of these sprints are being judged. */
export const judgingRunKey = ({ projectId, boardId }: BacklogId): string =>
  `outcome:project:${projectId}:board:${boardId}:run`;

/** The flow of a board as it was last counted: weeks, cycle times, what is in progress. */
export const flowKey = ({ projectId, boardId }: BacklogId): string =>
  `throughput:project:${projectId}:board:${boardId}`;

/** Why the flow of a board could not be counted. */
export const flowRefusalKey = (backlogId: BacklogId): string => `${flowKey(backlogId)}:refused`;

/** Of the places of all people on project pages. */
export const allPlacesPrefix = 'place:';

/** Of those in one project. */
const placesPrefix = (projectId: string): string => `${allPlacesPrefix}${projectId}:`;

/** Where a person was on the page of a project; `person`: a hash. */
export const placeKey = (projectId: string, person: string): string => `${placesPrefix(projectId)}${person}`;

/** Of all that is remembered of a project but its backlogs, its estimation and its velocity. */
export const projectPrefixes = (projectId: string): readonly string[] => [
  `rules:project:${projectId}:`,
  placesPrefix(projectId),
  ...['velocity', 'throughput', 'outcome'].map((kind) => `${kind}:project:${projectId}:`),
];

/** Of all that is remembered of a project's backlogs; of all backlogs without a project. */
export const backlogsPrefix = (projectId?: string): string =>
  projectId === undefined ? 'backlog:' : `backlog:${projectId}:`;

/** Of all that is remembered of one backlog. */
const backlogPrefix = ({ projectId, boardId }: BacklogId): string => `${backlogsPrefix(projectId)}${boardId}:`;

/** The figures of a backlog. */
export const ledgerKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}ledger`;

/** Where the facts of a backlog come from. */
export const basisKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}basis`;

/** One part of the top of a backlog. */
export const topPartKey = (backlogId: BacklogId, number: number): string => `${backlogPrefix(backlogId)}top:${number}`;

/** The open sprints of a board, with the items of those that run. */
export const openSprintsKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}open-sprints`;

/** Of the parts of a backlog's facts, of all generations. */
export const shardsPrefix = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}facts:`;

/** One part of the facts of one generation. */
export const shardKey = (backlogId: BacklogId, generation: string, number: number): string =>
  `${shardsPrefix(backlogId)}${generation}:${number}`;

/** How far the scan of a backlog has come. */
export const scanKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}scan`;

/** Of the facts that scans have read. */
export const scannedPrefix = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}scanned:`;

/** A part of the facts that one step of a scan has read. */
export const scannedKey = (
  backlogId: BacklogId,
  { scanId, step, part }: { readonly scanId: string; readonly step: number; readonly part: number },
): string => `${scannedPrefix(backlogId)}${scanId}:${step}:${part}`;

/** Of what Jira has told of a backlog and nobody has read since. */
export const noticesPrefix = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}told:`;

/** That work of a kind waits in the queue for a backlog, and since when. */
export const waitingWorkKey = (backlogId: BacklogId, kind: string): string =>
  `${backlogPrefix(backlogId)}waiting:${kind}`;

/** How far the repair of a backlog has come. */
export const repairKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}repair`;

/** What a viewer sees of a backlog; `viewer`: a hash. */
export const sightKey = (backlogId: BacklogId, viewer: string): string => `${backlogPrefix(backlogId)}sight:${viewer}`;

/** The snapshots of a month, such as 2026-11. */
export const snapshotsKey = (backlogId: BacklogId, month: string): string => `${backlogPrefix(backlogId)}days:${month}`;

/** How far the replay of a backlog's past has come. */
export const pastReplayKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}past`;

/** Of what steps of the replay have read. */
export const pastPartsPrefix = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}past-part:`;

/** A part of what one step of a replay has read. */
export const pastPartKey = (
  backlogId: BacklogId,
  { replayId, step, part }: { readonly replayId: string; readonly step: number; readonly part: number },
): string => `${pastPartsPrefix(backlogId)}${replayId}:${step}:${part}`;

/** The replayed days of a backlog. */
export const pastDaysKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}past-days`;

/** Of the pages that replays of the site have read lately. */
export const pastPagesPrefix = 'past-page:';

/** One of them, by a number that sorts as its text does. */
export const pastPageKey = (number: number): string => `${pastPagesPrefix}${String(number).padStart(12, '0')}`;

/** The last refinement meetings of a board. */
export const meetingsKey = (backlogId: BacklogId): string => `${backlogPrefix(backlogId)}agendas`;

/** Of the remembered backlogs of a project; of all projects without one. */
export const trackedPrefix = (projectId?: string): string =>
  projectId === undefined ? 'tracked:' : `tracked:${projectId}:`;

/** That a backlog is remembered. */
export const trackedKey = ({ projectId, boardId }: BacklogId): string => `${trackedPrefix(projectId)}${boardId}`;

/** Characters of JSON in one part of the facts that a step of a scan has read. */
export const longestScannedPart = 100_000;

/** Of a board, the last ones, about 600 bytes each; older ones are replayed when asked for. */
export const mostRememberedSprints = 200;

/** Of a board, some 100 bytes each; a board of more is listed anew at each look. */
export const mostListedSprints = 500;

/** Characters of JSON in one part of a sprint's items, all ASCII: well under 240 KiB. */
export const longestItemsPart = 200_000;

/** At 200 bytes a field well under 240 KiB. A site with more fields reads its list each time. */
export const mostRememberedFields = 1000;

/** The same for statuses and issue types together, at 150 bytes each. */
export const mostRememberedTerms = 1500;
