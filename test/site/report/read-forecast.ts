import { problemSentence, type Answer } from '../../../src/contract/answer';
import type { ForecastView } from '../../../src/contract/forecast-view';
import type { Site } from '../open-site';
import { ReportProblem } from './read-readiness';

/** The JSON that `report -- forecast` prints for one board; null where there is too little history for a promise. */
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
  site: Site,
  asked: { readonly project: string; readonly board: number; readonly as: string },
): Promise<ForecastReport> => {
  const answer = (await site.invoke({
    module: 'project-page',
    functionKey: 'forecast',
    as: asked.as,
    projectKey: asked.project,
    payload: { boardId: asked.board },
  })) as Answer<ForecastView>;
  if (!answer.ok) throw new ReportProblem(`${asked.project}: ${problemSentence(answer.problem)}`);
  return forecastReport(asked.board, answer.value);
};

export const forecastReport = (board: number, view: ForecastView): ForecastReport => {
  const { cases = 0, held50 = 0, held85 = 0 } = view.backTest ?? {};
  const samples = view.samples ?? [];
  return {
    board,
    sprints: samples.slice(samples.length - (view.drawnFrom ?? 0)).map(({ completed }) => completed),
    nextSprint: view.kind === 'forecast' ? view.next : { 50: null, 70: null, 85: null, 95: null },
    backTest: { cases, held50, held85 },
  };
};
