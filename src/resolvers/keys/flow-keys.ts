import * as v from '@badrap/valita';
import { flowFigureIds, type FlowCalls } from '../../contract/flow-view';
import { sources } from '../../sources';
import { showFlow } from '../../usecases/flow/show-flow';
import { showFlowItems } from '../../usecases/flow/show-flow-items';
import { showWeekItems } from '../../usecases/flow/show-week-items';
import { forProject } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload, oneOf, wholeNumber } from '../payload-parts';

const flowItemsPayload = v.object({
  boardId: wholeNumber,
  figure: oneOf(flowFigureIds),
  withoutImported: v.boolean().optional(),
});
const weekItemsPayload = v.object({
  boardId: wholeNumber,
  from: wholeNumber,
  withoutImported: v.boolean().optional(),
});

/** What a board finished by week, how long it took, and what is in progress. */
export const flowKeys: Keys<FlowCalls> = {
  flow: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => showFlow(sources, { project, viewer, boardId }),
  }),

  flowItems: key({
    guard: forProject,
    payload: flowItemsPayload,
    run: ({ project, accountId: viewer }, asked) => showFlowItems(sources, { project, viewer, ...asked }),
  }),

  weekItems: key({
    guard: forProject,
    payload: weekItemsPayload,
    run: ({ project, accountId: viewer }, week) => showWeekItems(sources, { project, viewer, ...week }),
  }),
};
