import type { ForecastCalls } from '../../contract/forecast-view';
import { sources } from '../../sources';
import { showForecast } from '../../usecases/forecast/show-forecast';
import { asProjectViewer } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload } from '../payload-parts';

/** How much fits into the next sprint, and when it will be done. */
export const forecastKeys: Keys<ForecastCalls> = {
  forecast: key({
    guard: asProjectViewer,
    payload: boardPayload,
    run: ({ project }, { boardId }) => showForecast(sources, { project, boardId }),
  }),
};
