import type { Answer } from '../../contract/answer';
import type { HealthFilter } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { dayOf } from '../../domain/arithmetic/day';
import { trendSettings } from '../../domain/health/past/trend-settings';
import { isVelocityDue } from '../../domain/sprints/velocity-due';
import type { FlowStore } from '../../ports/flow-ports';
import { scanProgress } from '../backlog/scan/show-scan-progress';
import { isReturning } from '../backlog/note-opened';
import { readStoredBacklog, type StoredBacklog } from '../backlog/stored-backlog';
import { queueFlow } from '../flow/queue-flow';
import type { BoardOfProject } from '../project/find-board';
import { versionsOf } from '../project/rules-in-force';
import { queueReplay } from '../sprints/queue-replay';
import { nextItems } from './next-items';
import { readTrend, type TrendSources } from './read-trend';
import { type PageBacklog, type PageSources, findPageBacklog, openPage, type OpenedPage } from './open-page';

export type ShowHealthSources = PageSources &
  TrendSources & { readonly flowStore: Pick<FlowStore, 'read' | 'readRefusal'> };

/** Which board, and what its health is filtered by. */
export type ShowHealthRequest = BoardOfProject & { readonly filter: HealthFilter };

/**
 * The project page for one board: its health, what comes next, and how it went. Guard: that of
 * `openPage`.
 * @throws SourceFailure
 */
export const showHealth = async (
  sources: ShowHealthSources,
  request: ShowHealthRequest,
): Promise<Answer<ProjectView>> => {
  const page = await findPageBacklog(sources, request);
  if (!page.ok) return page;
  const { backlogId, inForce } = page.value;
  const [stored, trendWith] = await Promise.all([
    readStoredBacklog(sources, backlogId, inForce),
    readTrend(sources, backlogId),
  ]);
  const opened = await openPage(sources, page.value, { stored, filter: request.filter });
  if (!opened.ok) return opened;
  const isDue = isReplayDue(page.value, opened.value, sources.clock());
  const isQueued = isDue && (await queueSprints(sources, page.value, opened.value));
  const velocityDue = isQueued || (isDue && opened.value.remembered.replay?.refused === undefined);
  if (isFlowDue(page.value, opened.value)) await queueFlowOf(sources, page.value);
  const { pastDue, ...known } = trendWith(stored.board);
  if (pastDue && opened.value.content.health?.partial === false) await queuePast(sources, page.value);
  // The past is remembered of the whole backlog only.
  const trend = opened.value.sight.whole
    ? { ...known, sprintCloses: sprintCloses(stored), settings: settingsOf(page.value) }
    : { days: [], replayed: [], sprintCloses: [], settings: {} };
  return { ok: true, value: makeProjectView(page.value, opened.value, { trend, velocityDue, now: sources.clock() }) };
};

/** The replay of the past goes on in the background (H6). */
const queuePast = ({ queue }: ShowHealthSources, { backlogId, project }: PageBacklog): Promise<void> =>
  queue.pushOnce({ backlogId, projectKey: project.key, kind: 'past' });

/** When the replayed sprints closed, oldest first. */
const sprintCloses = ({ board }: StoredBacklog): readonly number[] =>
  [...(board?.sprints ?? []), ...(board?.outdated ?? [])].map(({ close }) => close).toSorted((a, b) => a - b);

const settingsOf = ({ board, inForce }: PageBacklog) =>
  trendSettings(inForce.rules.health, { isKanban: board?.type === 'kanban' });

const makeProjectView = (
  { project, boards, board, inForce }: PageBacklog,
  { content, sight }: OpenedPage,
  { trend, velocityDue, now }: Pick<ProjectView, 'trend' | 'velocityDue'> & { readonly now: number },
): ProjectView => ({
  project: project.key,
  calculatedAt: now,
  ...versionsOf(inForce),
  readyFrom: inForce.rules.thresholds.ready,
  scoreLimits: inForce.rules.scoreLimits,
  sprintsAhead: inForce.rules.sprintsAhead,
  boards,
  ...(board === undefined ? {} : { board }),
  ...(content.health === undefined ? {} : { health: content.health }),
  ...(content.runway === undefined ? {} : { runway: content.runway }),
  ...(content.scan === undefined ? {} : { scan: scanProgress(content.scan, sight) }),
  ...(content.restsUntil === undefined ? {} : { restsUntil: content.restsUntil }),
  next: { chosenBy: content.chosenBy, ...nextItems(content, inForce, now) },
  trend,
  velocityDue,
  may: sight.may,
});

/**
 * Some of the board's sprints are to be replayed, or are being replayed. What closed while nobody
 * looked at the board was not noted.
 */
const isReplayDue = ({ board }: PageBacklog, { remembered }: OpenedPage, now: number): boolean =>
  remembered.replay !== undefined ||
  isVelocityDue(board, remembered.board, closedSprintsIn(remembered)) ||
  (isReturning(remembered, dayOf(now)) && board !== undefined && board.type !== 'kanban');

const queueSprints = (
  sources: ShowHealthSources,
  { backlogId, project }: PageBacklog,
  { remembered: { replay } }: OpenedPage,
): Promise<boolean> => queueReplay(sources, { backlogId, projectKey: project.key }, { state: replay, sprintIds: [] });

/** The health of a kanban board asks about its flow, which nobody has counted yet. */
const isFlowDue = ({ board }: PageBacklog, { remembered: { flow } }: OpenedPage): boolean =>
  board?.type === 'kanban' && flow !== undefined && 'because' in flow;

const queueFlowOf = async (sources: ShowHealthSources, { backlogId, project }: PageBacklog): Promise<boolean> =>
  queueFlow(sources, { backlogId, projectKey: project.key }, await sources.flowStore.readRefusal(backlogId));

/** Ids of the sprints that Jira told were closed and that were not read since. */
const closedSprintsIn = ({ notices }: StoredBacklog): readonly number[] =>
  notices.flatMap((notice) => ('sprintId' in notice && notice.closed ? [notice.sprintId] : []));
