import type { ForecastView } from '../../../src/contract/forecast-view';
import { askAboutBoard } from './board-call';
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
  /** Numbers of cases, over all closed sprints read. */
  readonly backTest: { readonly cases: number; readonly held50: number; readonly held85: number };
};

/** Reads the forecast of a board through the project page's resolver. @throws ReportProblem */
export const readForecast = async (
  site: ReportSite,
  asked: { readonly board: ReportBoard; readonly as: string },
): Promise<ForecastReport> => {
  const answer = await askAboutBoard(site, asked, { key: 'forecast', payload: {} });
  if (answer === undefined) throw new ReportProblem(`No project shows the board ${asked.board.id}.`);
  return forecastReport(asked.board.id, answer.value);
};

/** What can be asked for is no part of the report. */
type Promised = Omit<Extract<ForecastView, { kind: 'forecast' }>, 'backlog'> | Extract<ForecastView, { kind: 'none' }>;

export const forecastReport = (board: number, view: Promised): ForecastReport => {
  const { cases = 0, held50 = 0, held85 = 0 } = view.backTest ?? {};
  const samples = view.samples ?? [];
  return {
    board,
    sprints: samples.slice(samples.length - (view.drawnFrom ?? 0)).map(({ completed }) => completed),
    nextSprint: view.kind === 'forecast' ? view.next : { 50: null, 70: null, 85: null, 95: null },
    backTest: { cases, held50, held85 },
  };
};
