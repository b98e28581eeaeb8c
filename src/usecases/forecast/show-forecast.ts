import type { Answer } from '../../contract/answer';
import type { ForecastView } from '../../contract/forecast-view';
import { showVelocity } from '../sprints/show-velocity';
import { makeForecast } from './make-forecast';
import { type ForecastSources, type Project, readForecastBacklog } from './read-forecast-backlog';

/**
 * As many of the closed sprints as a view may ask for: the forecast draws from the last of them,
 * the back-test walks through all.
 */
const sprintsLookedBack = 25;

/**
 * The forecast of a board of the project, else of its first one. What was replayed before is not
 * replayed again.
 */
export const showForecast = async (
  sources: ForecastSources,
  asked: { readonly project: Project; readonly boardId: number | undefined },
): Promise<Answer<ForecastView>> => {
  const velocity = await showVelocity(sources, { ...asked, window: { count: sprintsLookedBack } });
  if (!velocity.ok) return velocity;
  const forecast = makeForecast(velocity.value);
  if (forecast.kind === 'none') return { ok: true, value: forecast };
  const backlog = await readForecastBacklog(sources, asked);
  return backlog.ok ? { ok: true, value: { ...forecast, backlog: backlog.value } } : backlog;
};
