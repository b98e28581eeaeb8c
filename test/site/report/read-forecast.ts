import type { Answer } from '../../../src/contract/answer';
import type { ForecastList, ForecastView, ListedTarget } from '../../../src/contract/forecast-view';
import { dateTargets } from '../../../src/domain/forecast/date-targets';
import { endsAround } from '../../../src/domain/forecast/period-ends';
import { usualChance } from '../../../src/domain/forecast/play-futures';
import type { WhenDone } from '../../../src/domain/forecast/when-each-done';
import { askAboutBoard, type BoardCall, valueOf } from './board-call';
import { ReportProblem } from './report-problem';
import type { ReportBoard, ReportSite } from './report-site';

/**
 * The JSON that `report -- forecast` prints for one board; null where there is too little history
 * for a promise.
 */
export type ForecastReport = {
  readonly board: number;
  /** What the sprints completed that the promises are drawn from, oldest first. */
  readonly sprints: readonly number[];
  readonly nextSprint: Readonly<Record<'50' | '70' | '85' | '95', number | null>>;
  /** How likely at least so much is completed in the next sprint; the smallest amount first. */
  readonly likely: readonly { readonly atLeast: number; readonly probability: number }[];
  /** Numbers of cases, over all closed sprints read. */
  readonly backTest: { readonly cases: number; readonly held50: number; readonly held85: number };
  /** Epics and versions by date; null where there is no forecast. */
  readonly targets: readonly ReportedTarget[] | null;
  /** Why there is no forecast. */
  readonly cannot?: string;
};

/** One epic or version. Amounts are in the unit of the sprints. */
export type ReportedTarget = {
  readonly kind: ListedTarget['target']['kind'];
  /** The key of an epic, the id of a version. */
  readonly target: string;
  readonly name: string;
  readonly openItems: number;
  /** What is open of it, and down to its last item in the backlog; null where nobody can say. */
  readonly open: number | null;
  readonly withBefore: number | null;
  readonly unestimated: number | null;
  /** What each of these counts as. */
  readonly unestimatedAs: number | null;
  readonly at50: ReportedDate;
  readonly at85: ReportedDate;
  readonly cannot?: string;
};

/** `periods` from the next one on, null beyond `horizon`; the day (UTC) around which that is. */
export type ReportedDate = { readonly periods: number | null; readonly around: string | null };

/** Reads the forecast of a board through the project page's resolver. @throws ReportProblem */
export const readForecast = async (
  site: ReportSite,
  asked: { readonly board: ReportBoard; readonly as: string },
): Promise<ForecastReport> => {
  const answer = await askAboutBoard(site, asked, { key: 'forecast', payload: {} });
  if (answer === undefined) throw new ReportProblem(`No project shows the board ${asked.board.id}.`);
  const { call, value: view } = answer;
  const { id } = asked.board;
  if (view.kind === 'none') return forecastReport(id, view);
  const list = valueOf(await onceRead(site, { call, payload: { boardId: id, unit: view.unit } }));
  return forecastReport(id, view, { list, now: site.clock.now() });
};

/** The backlog is read in the background: asks again once that is done. */
const onceRead = async (
  site: ReportSite,
  { call, payload }: { readonly call: BoardCall; readonly payload: object },
): Promise<Answer<ForecastList>> => {
  let answer = await call('forecastList', payload);
  for (let round = 0; round < mostRounds && isBeingRead(answer); round += 1) {
    await site.settle();
    answer = await call('forecastList', payload);
  }
  return answer;
};

const mostRounds = 20;

const isBeingRead = (answer: Answer<unknown>): boolean => !answer.ok && answer.problem.code === 'being-read';

/** What can be asked for is no part of the report. */
type Promised = Omit<Extract<ForecastView, { kind: 'forecast' }>, 'backlog'> | Extract<ForecastView, { kind: 'none' }>;

export const forecastReport = (
  board: number,
  view: Promised,
  listed?: { readonly list: ForecastList; readonly now: number },
): ForecastReport => {
  const { cases = 0, held50 = 0, held85 = 0 } = view.backTest ?? {};
  const samples = view.samples ?? [];
  return {
    board,
    sprints: samples.slice(samples.length - (view.drawnFrom ?? 0)).map(({ completed }) => completed),
    nextSprint: view.kind === 'forecast' ? view.next : { 50: null, 70: null, 85: null, 95: null },
    likely: view.kind === 'forecast' ? view.likely : [],
    backTest: { cases, held50, held85 },
    targets: view.kind === 'none' || listed === undefined ? null : reportedTargets(view, listed),
    ...(view.kind === 'none' ? { cannot: view.because } : {}),
  };
};

const reportedTargets = (
  { samples, seed }: Extract<Promised, { kind: 'forecast' }>,
  { list, now }: { readonly list: ForecastList; readonly now: number },
): readonly ReportedTarget[] => {
  const completed = samples.map((sample) => sample.completed);
  const starts = samples.map(({ start }) => start);
  const dateOf = (when: WhenDone): ReportedDate => {
    const periods = 'periods' in when ? when.periods : null;
    const end = periods === null ? undefined : endsAround(starts, periods, now);
    return { periods, around: end === undefined ? null : new Date(end).toISOString().slice(0, 10) };
  };
  const dated = dateTargets(completed, { targets: list.targets, chance: { ...usualChance, seed } });
  return dated.map(({ target: { target, name, openItems, amount }, at50, at85 }) => ({
    kind: target.kind,
    target: target.kind === 'version' ? target.id : target.key,
    name,
    openItems,
    ...('because' in amount
      ? { open: null, withBefore: null, unestimated: null, unestimatedAs: null, cannot: amount.because }
      : {
          open: amount.own,
          withBefore: amount.withBefore,
          unestimated: amount.ownUnestimated,
          unestimatedAs: amount.takenAs ?? null,
        }),
    at50: dateOf(at50),
    at85: dateOf(at85),
  }));
};
