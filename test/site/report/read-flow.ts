import type { FlowFigure, FlowView } from '../../../src/contract/flow-view';
import { dayMs } from '../../../src/domain/arithmetic/day';
import { askAboutBoard, type BoardCall, valueOf } from './board-call';
import { ReportProblem } from './report-problem';
import type { ReportBoard, ReportSite } from './report-site';

/** The JSON that `report -- flow` prints for one board; null where something is not known. */
export type FlowReport = {
  readonly board: number;
  /** Why there is no flow. */
  readonly because?: string;
  readonly countedAt: string | null;
  /** Whole weeks, oldest first; `from` is a Monday in UTC. */
  readonly weeks: readonly { readonly from: string; readonly finished: number; readonly imported: number }[];
  /** Finished items a week, imports included. */
  readonly throughput: number | null;
  /** In days, over `of` finished items. */
  readonly cycleTime: { readonly median: number; readonly line85: number; readonly of: number } | null;
  /** Keys of finished items that were never in progress, and of those of which nobody can tell. */
  readonly withoutStart: readonly string[];
  readonly unknown: readonly string[];
  /** The oldest first, with days in progress and in the present column. */
  readonly inProgress: readonly InProgressOfReport[];
  /** How many of them are older than the line of 85 %. */
  readonly old: number | null;
  /** Of a board that works by kanban. */
  readonly weeksOfReadyWork: number | null;
};

type InProgressOfReport = {
  readonly key: string;
  readonly column: string;
  readonly days: number;
  readonly daysInColumn: number | null;
};

/** Reads the flow of a board through the project page's resolver. @throws ReportProblem */
export const readFlow = async (
  site: ReportSite,
  asked: { readonly board: ReportBoard; readonly as: string },
): Promise<FlowReport> => {
  const answer = await askAboutBoard(site, asked, { key: 'flow', payload: {} });
  if (answer === undefined) throw new ReportProblem(`No project shows the board ${asked.board.id}.`);
  const { call, value } = answer;
  const board = asked.board.id;
  if (value.kind === 'none') return { board, because: value.because, ...nothing };
  return {
    board,
    countedAt: new Date(value.countedAt).toISOString(),
    weeks: value.weeks.map(({ from, finished, imported }) => ({
      from: new Date(from).toISOString().slice(0, 10),
      finished,
      imported,
    })),
    throughput: rounded(value.mean),
    ...cycleTimeIn(value),
    withoutStart: await keysOf(call, board, 'without-start'),
    unknown: await keysOf(call, board, 'unknown'),
    inProgress: await readInProgress(call, board, value.work?.now ?? value.countedAt),
    weeksOfReadyWork: await readWeeks(site, call, board),
  };
};

const nothing = {
  countedAt: null,
  weeks: [],
  throughput: null,
  cycleTime: null,
  withoutStart: [],
  unknown: [],
  inProgress: [],
  old: null,
  weeksOfReadyWork: null,
} as const;

const cycleTimeIn = ({ work }: Extract<FlowView, { kind: 'flow' }>): Pick<FlowReport, 'cycleTime' | 'old'> => {
  if (work === undefined || 'because' in work.cycleTime) return { cycleTime: null, old: null };
  const { median, line, of } = work.cycleTime;
  return { cycleTime: { median: inDays(median), line85: inDays(line), of }, old: work.old ?? null };
};

const keysOf = async (call: BoardCall, boardId: number, figure: FlowFigure): Promise<string[]> =>
  valueOf(await call('flowItems', { boardId, figure })).rows.map(({ key }) => key);

const readInProgress = async (call: BoardCall, boardId: number, now: number): Promise<InProgressOfReport[]> =>
  valueOf(await call('flowItems', { boardId, figure: 'in-progress' })).rows.map(
    ({ key, column = '', days = 0, inColumnSince }) => ({
      key,
      column,
      days: rounded(days),
      daysInColumn: inColumnSince === undefined ? null : inDays(now - inColumnSince),
    }),
  );

/** The backlog is read first, as its page does. */
const readWeeks = async (site: ReportSite, call: BoardCall, boardId: number): Promise<number | null> => {
  await call('load', { boardId });
  await site.settle();
  const { health } = valueOf(await call('load', { boardId }));
  const component = health?.components.find(({ id }) => id === 'weeks-ready');
  return component === undefined || 'because' in component ? null : rounded(component.value);
};

const inDays = (milliseconds: number): number => rounded(milliseconds / dayMs);

const rounded = (value: number): number => Math.round(value * 10) / 10;
