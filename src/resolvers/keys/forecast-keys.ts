import * as v from '@badrap/valita';
import type { ForecastCalls } from '../../contract/forecast-view';
import { estimateUnits } from '../../domain/arithmetic/unit';
import { moscowPlaces } from '../../domain/priority/must-have-share';
import { sources } from '../../sources';
import { listForecasts } from '../../usecases/forecast/list-forecasts';
import { listTargets } from '../../usecases/forecast/list-targets';
import { showForecast } from '../../usecases/forecast/show-forecast';
import { showMoscowItems } from '../../usecases/forecast/show-moscow-items';
import { showTarget } from '../../usecases/forecast/show-target';
import { forProject } from '../guards';
import { key, type Keys } from '../key';
import { payloadMessages } from '../payload-messages';
import { boardPayload, issueKey, oneOf, wholeNumber } from '../payload-parts';

const versionId = v.string().assert((id) => /^\d{1,19}$/.test(id), payloadMessages.expected.versionId);

const targetPayload = v.object({
  boardId: wholeNumber.optional(),
  unit: oneOf(estimateUnits),
  target: v.union(
    v.object({ kind: v.literal('issue'), key: issueKey }),
    v.object({ kind: v.literal('version'), id: versionId }),
  ),
});

const listPayload = v.object({ boardId: wholeNumber.optional(), unit: oneOf(estimateUnits) });

const itemsPayload = v.object({
  boardId: wholeNumber.optional(),
  place: oneOf(moscowPlaces),
  from: wholeNumber.optional(),
});

/** How much fits into the next sprint, what must-haves take of it, and when it will be done. */
export const forecastKeys: Keys<ForecastCalls> = {
  forecast: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => showForecast(sources, { project, viewer, boardId }),
  }),

  forecastTargets: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => listTargets(sources, { project, viewer, boardId }),
  }),

  forecastList: key({
    guard: forProject,
    payload: listPayload,
    run: ({ project, accountId: viewer }, { boardId, unit }) =>
      listForecasts(sources, { project, viewer, boardId, unit }),
  }),

  forecastTarget: key({
    guard: forProject,
    payload: targetPayload,
    run: ({ project, accountId: viewer }, { boardId, unit, target }) =>
      showTarget(sources, { project, viewer, boardId, unit, target }),
  }),

  forecastItems: key({
    guard: forProject,
    payload: itemsPayload,
    run: ({ project, accountId: viewer }, { boardId, place, from = 0 }) =>
      showMoscowItems(sources, { project, viewer, boardId, place, from }),
  }),
};
