import * as v from '@badrap/valita';
import { fates, outcomeGroups, type OutcomeCalls } from '../../contract/outcome-view';
import { sources } from '../../sources';
import { showOutcome } from '../../usecases/outcome/show-outcome';
import { showOutcomeItems } from '../../usecases/outcome/show-outcome-items';
import { forProject } from '../guards';
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
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => showOutcome(sources, { project, viewer, boardId }),
  }),

  outcomeItems: key({
    guard: forProject,
    payload: outcomeItemsPayload,
    run: ({ project, accountId: viewer }, group) => showOutcomeItems(sources, { project, viewer, ...group }),
  }),
};
