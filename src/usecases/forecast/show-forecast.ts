import type { Answer } from '../../contract/answer';
import type { ForecastView } from '../../contract/forecast-view';
import { makeForecast } from '../../domain/forecast/make-forecast';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import type { BoardOfProject } from '../project/find-board';
import { showVelocity } from '../sprints/show-velocity';
import { type ForecastSources, readForecastBacklog } from './read-forecast-backlog';

export type ShowForecastRequest = BoardOfProject;

/**
 * The forecast of a board of the project, else of its first one. What was replayed before is not
 * replayed again.
 * @throws SourceFailure
 */
export const showForecast = async (
  sources: ForecastSources,
  request: ShowForecastRequest,
): Promise<Answer<ForecastView>> => {
  // As many as there are to have: the back-test walks through all of them.
  const velocity = await showVelocity(sources, { ...request, window: { count: mostSprintsShown } });
  if (!velocity.ok) return velocity;
  const forecast = makeForecast(velocity.value);
  if (forecast.kind === 'none') return { ok: true, value: forecast };
  const backlog = await readForecastBacklog(sources, request);
  return backlog.ok ? { ok: true, value: { ...forecast, backlog: backlog.value } } : backlog;
};
