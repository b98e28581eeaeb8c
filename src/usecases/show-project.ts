import type { Answer } from '../contract/answer';
import type { HealthFilter, HealthView, TrendView } from '../contract/health-view';
import type { NextItems, ProjectView } from '../contract/project-view';
import type { BacklogItem } from '../domain/backlog/backlog-item';
import { isFiltering, type BacklogFilter } from '../domain/health/backlog-filter';
import { toRefine } from '../domain/health/refine-next';
import { comparedWith } from '../domain/health/snapshot';
import { dayOf } from '../domain/health/tally';
import { scorePriority } from '../domain/priority/score-priority';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import { boardsInSight, firstWithSprints } from './asked-board';
import { siteFields, type FieldSources } from './fields-of-project';
import { contextOf, healthOf, selectFor } from './health/filtered-health';
import { measured, nextUpOf, yardstickOf } from './health/measure-backlog';
import {
  bringUpToDate,
  liveTop,
  progressOf,
  readByOldRules,
  recallBacklog,
  type BacklogSources,
  type RememberedBacklog,
  type UpToDate,
} from './health/read-backlog';
import type { LabelHashes, Ledger, Place, ScanState, SnapshotStore } from './health-ports';
import { itemRow } from './item-row';
import type { Board, Boards, Permissions } from './ports';
import { rulesOfProject, versionsOf, type ProjectRulesInForce, type RulesSources } from './rules-in-force';
import { withSameStories } from './same-stories';
import type { IssueSummaries, ReplayedBoard } from './sprint-ports';

export type ProjectSources = BacklogSources &
  FieldSources &
  RulesSources & {
    readonly permissions: Pick<Permissions, 'mayBrowse'>;
    readonly visibleBoards: Pick<Boards, 'ofProject'>;
    readonly summaries: IssueSummaries;
    readonly snapshots: Pick<SnapshotStore, 'since'>;
    readonly labelHashes: LabelHashes;
  };

type Project = { readonly id: string; readonly key: string };

/** How many days back the trend is shown. */
const trendDays = 90;

/**
 * The project page from what is remembered of its backlog, brought up to date: the cost depends on what changed and on what is shown, not on the
 * size of the backlog. Guard (J5): an item of the project that Jira gives to the viewer shows that they may browse it; where there is none, Jira is
 * asked.
 */
export const showProject = async (
  sources: ProjectSources,
  asked: { readonly project: Project; readonly boardId: number | undefined; readonly filter: HealthFilter },
): Promise<Answer<ProjectView>> => {
  const { project, boardId, filter } = asked;
  const [boards, inForce] = await Promise.all([boardsInSight(sources, project), rulesOfProject(sources, project.id)]);
  if (boards === undefined) return notVisible;
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  const isVisible = (shown: readonly BacklogItem[]): Promise<boolean> =>
    shown.some(({ projectId }) => projectId === project.id)
      ? Promise.resolve(true)
      : sources.permissions.mayBrowse(project.key);
  // Nothing is read as the app for somebody who sees nothing of the project.
  if (boards.length === 0 && !(await isVisible([]))) return notVisible;
  if (boardId !== undefined && board === undefined) return (await isVisible([])) ? noBoard : notVisible;

  const backlog = { place: { projectId: project.id, boardId: board?.id ?? 0 }, projectKey: project.key };
  const [remembered, days] = await Promise.all([
    recallBacklog(sources, backlog.place, inForce),
    trendOf(sources, backlog.place),
  ]);
  const shown = await contentOf(sources, backlog, { remembered, inForce, filter });
  if (!(await isVisible(shown.live))) return notVisible;
  await shown.whenVisible();
  return {
    ok: true,
    value: {
      project: project.key,
      calculatedAt: sources.clock(),
      ...versionsOf(inForce),
      readyFrom: inForce.rules.thresholds.ready,
      sprintsAhead: inForce.rules.sprintsAhead,
      boards,
      ...(board === undefined ? {} : { board }),
      ...(shown.health === undefined ? {} : { health: shown.health }),
      ...(shown.scan === undefined ? {} : { scan: progressOf(shown.scan) }),
      next: { chosenBy: shown.chosenBy, ...nextItems(shown, inForce, sources.clock()) },
      trend: { ...days, sprintCloses: closesOf(remembered.board) },
      velocityDue: isVelocityDue(board, remembered),
    },
  };
};

type Content = {
  readonly health?: HealthView;
  readonly scan?: ScanState;
  readonly live: readonly BacklogItem[];
  readonly worth: readonly { readonly id: string }[];
  readonly chosenBy: string;
  /** What is set going once it is known that the viewer may browse the project. */
  readonly whenVisible: () => Promise<void>;
};

const nothingToDo = (): Promise<void> => Promise.resolve();

/** What is known of the backlog, up to date; else what the scan has read so far; else a scan is begun. */
const contentOf = async (
  sources: ProjectSources,
  backlog: { readonly place: Place; readonly projectKey: string },
  asked: {
    readonly remembered: RememberedBacklog;
    readonly inForce: ProjectRulesInForce;
    readonly filter: HealthFilter;
  },
): Promise<Content> => {
  const { remembered, inForce, filter } = asked;
  const { ledger, scan } = remembered;
  const current = ledger && (await bringUpToDate(sources, backlog, { ...remembered, ledger }, inForce));
  const health = current && (await healthNow(sources, current, { filter, inForce, place: backlog.place }));
  if (current === undefined || health === undefined) return scanning(sources, backlog, asked);
  const { worth, chosenBy } = nextUpOf(current.ledger, current.yardstick);
  const old = readByOldRules(current.ledger, inForce);
  return {
    health,
    ...(scan !== undefined && scan.why !== 'daily' ? { scan } : {}),
    live: current.live,
    worth,
    chosenBy,
    whenVisible: async () => {
      await current.keepFound();
      if (old && scan === undefined) await sources.queue.push({ ...backlog, kind: 'scan', why: 'rules' });
    },
  };
};

const healthNow = async (
  sources: ProjectSources,
  current: UpToDate,
  asked: { readonly filter: HealthFilter; readonly inForce: ProjectRulesInForce; readonly place: Place },
): Promise<HealthView | undefined> => {
  const { filter, inForce, place } = asked;
  const now = sources.clock();
  const next = nextUpOf(current.ledger, current.yardstick);
  const wanted = await hashedFilter(sources.labelHashes, filter);
  const as = { asOf: now, partial: false, oldRules: readByOldRules(current.ledger, inForce) };
  const more = { ...as, wholeProject: isWholeProject(place, current.ledger) };
  if (!isFiltering(wanted)) return { ...measured(current.ledger.tally, next, current.yardstick, now), ...more };
  const all = await current.facts();
  if (all === undefined) return undefined;
  const context = contextOf(current, { next, now });
  const selected = await selectFor(sources.summaries, all, { filter: wanted, context });
  return { ...healthOf(selected, current, { next, now }), ...more };
};

const isWholeProject = ({ boardId }: Place, { basis }: Pick<Ledger, 'basis'>): boolean =>
  boardId !== 0 && basis.filterId === undefined;

/** A backlog that is not known yet: what the scan has read so far, from the top by rank. */
const scanning = async (
  sources: ProjectSources,
  backlog: { readonly place: Place; readonly projectKey: string },
  { remembered, inForce }: { readonly remembered: RememberedBacklog; readonly inForce: ProjectRulesInForce },
): Promise<Content> => {
  const { scan, board } = remembered;
  const begin = async (): Promise<void> => {
    // The site's field list is read once a day for everybody: not a scan's cost.
    await siteFields(sources);
    await sources.queue.push({ ...backlog, kind: 'scan', why: 'first' });
  };
  if (scan === undefined || scan.read === 0) {
    // What was refused is tried again whenever somebody looks: it may have been granted since.
    const waits = scan !== undefined && scan.refused !== true && sources.clock() - scan.touchedAt < askAgainAfterMs;
    return {
      ...(scan === undefined ? {} : { scan }),
      live: [],
      worth: [],
      chosenBy: '',
      whenVisible: waits ? nothingToDo : begin,
    };
  }
  const now = sources.clock();
  const yardstick = yardstickOf(inForce, scan.basis.fields, board);
  const next = nextUpOf(scan, yardstick);
  const live = await liveTop(sources, scan, yardstick);
  const waits = now - Math.max(scan.touchedAt, scan.pausedUntil ?? 0) < askAgainAfterMs;
  return {
    health: {
      ...measured(scan.tally, next, yardstick, now),
      asOf: scan.touchedAt,
      partial: true,
      oldRules: false,
      wholeProject: isWholeProject(backlog.place, scan),
    },
    scan,
    live,
    worth: next.worth,
    chosenBy: next.chosenBy,
    whenVisible: waits ? nothingToDo : begin,
  };
};

/** A scan that says nothing for so long is rung again, which does no harm where it is at work. */
const askAgainAfterMs = 5 * 60_000;

export const hashedFilter = async (
  labelHashes: LabelHashes,
  { typeId, epic, component, label }: HealthFilter,
): Promise<BacklogFilter> => ({
  typeId,
  epic,
  component,
  label: label === undefined ? undefined : (await labelHashes.hash())(label),
});

/** The next sprints' worth as the viewer sees it now: what is to be refined, and the others in their order. */
const nextItems = (
  { live, worth }: Content,
  { rules, team }: ProjectRulesInForce,
  now: number,
): Pick<NextItems, 'toRefine' | 'others'> => {
  const ids = new Set(worth.map(({ id }) => id));
  const items = live.filter(({ id }) => ids.has(id));
  const scored = items.map((item) => ({
    item,
    readiness: scoreReadiness(item, rules, team),
    priority: scorePriority(item, now),
  }));
  const refine = toRefine(scored);
  const rows = withSameStories(items, scored.map(itemRow));
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const chosen = new Set(refine.map(({ item }) => item.key));
  return {
    toRefine: refine.flatMap(({ item }) => rowOf.get(item.key) ?? []),
    others: rows.filter(({ key }) => !chosen.has(key)),
  };
};

const trendOf = async (
  { clock, snapshots }: ProjectSources,
  place: Place,
): Promise<Omit<TrendView, 'sprintCloses'>> => {
  const today = dayOf(clock());
  const days = await snapshots.since(place, today - trendDays, today);
  const compared = comparedWith(days, today);
  return { days, ...(compared === undefined ? {} : { comparedWith: compared }) };
};

const closesOf = (board: ReplayedBoard | undefined): readonly number[] =>
  (board?.sprints ?? []).map(({ close }) => close).toSorted((one, other) => one - other);

/** Nothing was replayed yet, or Jira told of a sprint that closed and is not among what was. */
const isVelocityDue = (board: Board | undefined, { board: known, told }: RememberedBacklog): boolean =>
  board !== undefined &&
  board.type !== 'kanban' &&
  (known === undefined ||
    told.some(
      (one) => 'sprintId' in one && one.closed && !known.sprints.some(({ sprint }) => sprint === one.sprintId),
    ));

const noBoard: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };
const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
