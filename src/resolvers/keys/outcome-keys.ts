import * as v from '@badrap/valita';
import { fates, outcomeGroups, type OutcomeCalls } from '../../contract/outcome-view';
import { sources } from '../../sources';
import { showOutcome } from '../../usecases/outcome/show-outcome';
import { showOutcomeItems } from '../../usecases/outcome/show-outcome-items';
import { asProjectViewer } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload, oneOf, wholeNumber } from '../payload-parts';

const outcomeItemsPayload = v.object({
  boardId: wholeNumber,
  sprintId: wholeNumber.optional(),
  group: oneOf(outcomeGroups),
  fate: oneOf(fates).optional(),
});

/** Whether readiness pays off. */
export const outcomeKeys: Keys<OutcomeCalls> = {
  outcome: key({
    guard: asProjectViewer,
    payload: boardPayload,
    run: ({ project }, { boardId }) => showOutcome(sources, { project, boardId }),
  }),

  outcomeItems: key({
    guard: asProjectViewer,
    payload: outcomeItemsPayload,
    run: ({ project }, group) => showOutcomeItems(sources, { project, ...group }),
  }),
};
