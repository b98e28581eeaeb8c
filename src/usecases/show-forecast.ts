import type { Answer } from '../contract/answer';
import type { ForecastView } from '../contract/forecast-view';
import { forecastOf } from './forecast-of';
import { showVelocity, type ShowVelocitySources } from './show-velocity';

/** As many of the closed sprints as a view may ask for: the forecast draws from the last of them, the back-test walks through all. */
const sprintsLookedBack = 25;

/** The forecast of a board of the project, else of its first one. What was replayed before is not replayed again. */
export const showForecast = async (
  sources: ShowVelocitySources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly boardId: number | undefined;
  },
): Promise<Answer<ForecastView>> => {
  const velocity = await showVelocity(sources, { ...asked, window: { count: sprintsLookedBack } });
  return velocity.ok ? { ok: true, value: forecastOf(velocity.value) } : velocity;
};
