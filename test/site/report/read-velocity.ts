import type { FigureItems, FigureRow, VelocityView } from '../../../src/contract/sprints-view';
import { withInstants } from '../../../src/domain/wording/instant-words';
import type { SprintFigures } from '../../../src/domain/sprints/sprint-figures';
import { lastOf } from '../../../src/domain/sprints/closed-sprints';
import { type MeanSayDo, meanSayDo } from '../../../src/domain/sprints/sprint-say-do';
import { velocityOfFigures } from '../../../src/domain/sprints/velocity';
import { askAboutBoard, valueOf } from './board-call';
import type { ReportBoard, ReportSite } from './report-site';

/**
 * The JSON that `report -- velocity` prints: every closed sprint of every board, by board and
 * close.
 */
export type VelocityReport = {
  readonly sprints: readonly ReportSprint[];
  readonly velocity: readonly { readonly board: number; readonly velocity: number | null }[];
};

export type ReportSprint = {
  readonly board: number;
  readonly sprint: number;
  readonly committed: number;
  readonly added: number;
  readonly removed: number;
  readonly estimationChange: number;
  /** As Jira's sprint report has it; `delivered` is the same (V19). */
  readonly completed: number;
  readonly notCompleted: number;
  /** 0 to 1; null where it cannot be computed. */
  readonly sayDo: number | null;
  readonly delivered: number;
  /** Of `delivered` what was added after the start. */
  readonly unplanned: number;
  readonly completedOutside: readonly string[];
  readonly unmapped: readonly string[];
  readonly unknown: readonly string[];
  readonly unestimatedCommitted: number;
  readonly perIssue: readonly ReportIssue[];
};

export type ReportIssue = Pick<
  FigureRow,
  | 'key'
  | 'estimateAtStart'
  | 'estimateAtClose'
  | 'committed'
  | 'added'
  | 'removed'
  | 'change'
  | 'completed'
  | 'notCompleted'
  | 'reason'
>;

/** A board with its closed sprints as the velocity tab has them. */
export type BoardSprints = {
  readonly board: ReportBoard;
  readonly sprints: readonly {
    readonly figures: SprintFigures;
    readonly report: ReportSprint;
    /** So many of its items the reader of the report may not see (J10). */
    readonly hidden: number;
  }[];
  readonly velocity: number | null;
  readonly sayDo: MeanSayDo;
  /** Why there is no velocity, a sentence. */
  readonly because?: string;
  /** Closed sprints that cannot be replayed. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
};

/** The largest number of sprints that one call gives. */
const windowSize = 25;

/**
 * Reads the closed sprints of a board, window by window, and the items of each, through the project
 * page's resolver. @throws ReportProblem
 */
export const readBoardSprints = async (
  site: ReportSite,
  asked: { readonly board: ReportBoard; readonly as: string; readonly count: number },
): Promise<BoardSprints> => {
  const { board } = asked;
  const first = await askAboutBoard(site, asked, { key: 'velocity', payload: { sprints: windowSize } });
  if (first === undefined)
    return {
      ...{ board, sprints: [], velocity: null, sayDo: meanSayDo([]), leftOut: [] },
      because: 'No project shows this board.',
    };
  const { call } = first;
  const figures: SprintFigures[] = [];
  let view = first.value;
  while (view.kind === 'sprints') {
    figures.unshift(...view.sprints);
    const [oldest] = view.sprints;
    if (oldest === undefined || figures.length >= view.closed) break;
    view = valueOf(await call('velocity', { boardId: board.id, sprints: windowSize, olderThan: oldest.sprint }));
  }
  const sprints: BoardSprints['sprints'][number][] = [];
  for (const one of figures) {
    const items = valueOf(await call('sprintItems', { boardId: board.id, sprintId: one.sprint }));
    sprints.push({ figures: one, report: toReportSprint(board.id, one, items), hidden: items.hidden });
  }
  return {
    board,
    sprints,
    velocity: meanOf(first.value, figures, asked.count),
    sayDo: meanSayDo(lastOf(figures, asked.count)),
    leftOut: first.value.kind === 'sprints' ? first.value.leftOut : [],
    ...whyNone(first.value),
  };
};

const whyNone = (view: VelocityView): Pick<BoardSprints, 'because'> => {
  if (view.kind === 'none') return { because: view.because };
  if (view.kind === 'no-sprints') return { because: 'A kanban board has no sprints.' };
  return 'because' in view.velocity ? { because: view.velocity.because } : {};
};

/** V17, by the app's own rule; null where it says that there is none. */
const meanOf = (view: VelocityView, figures: readonly SprintFigures[], count: number): number | null => {
  if (view.kind !== 'sprints' || 'because' in view.velocity) return null;
  const mean = velocityOfFigures(figures, count);
  return 'because' in mean ? null : mean.mean;
};

const toReportSprint = (board: number, figures: SprintFigures, { rows }: FigureItems): ReportSprint => {
  const keysOf = (as: FigureRow['kind']): string[] => rows.filter((row) => row.kind === as).map(({ key }) => key);
  return {
    board,
    sprint: figures.sprint,
    committed: figures.committed,
    added: figures.added,
    removed: figures.removed,
    estimationChange: figures.estimationChange,
    completed: figures.completed,
    notCompleted: figures.notCompleted,
    sayDo: figures.sayDo ?? null,
    delivered: figures.completed,
    unplanned: figures.unplanned,
    completedOutside: keysOf('completed-outside'),
    unmapped: keysOf('unmapped'),
    unknown: keysOf('unknown'),
    unestimatedCommitted: figures.unestimatedCommitted,
    perIssue: rows.filter(({ kind: as }) => as === 'counts').map(toReportIssue),
  };
};

const toReportIssue = (row: FigureRow): ReportIssue => ({
  key: row.key,
  estimateAtStart: row.estimateAtStart,
  estimateAtClose: row.estimateAtClose,
  committed: row.committed,
  added: row.added,
  removed: row.removed,
  change: row.change,
  completed: row.completed,
  notCompleted: row.notCompleted,
  reason: withInstants(row.reason, isoDay),
});

/** Whoever reads a report has no zone: days are in UTC. */
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The report as it is printed as JSON. */
export const velocityReport = (boards: readonly BoardSprints[]): VelocityReport => ({
  sprints: boards.flatMap(({ sprints }) => sprints.map(({ report }) => report)),
  velocity: boards.map(({ board, velocity }) => ({ board: board.id, velocity })),
});
