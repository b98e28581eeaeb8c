import * as v from '@badrap/valita';
import type { SprintCalls } from '../../contract/sprints-view';
import { sprintFigures } from '../../domain/sprints/sprint-figures';
import { mostSprintsShown, sprintsShown } from '../../domain/sprints/sprints-shown';
import { sources } from '../../sources';
import { showReplayProgress } from '../../usecases/sprints/show-replay-progress';
import { showSprintItems } from '../../usecases/sprints/show-sprint-items';
import { showVelocity } from '../../usecases/sprints/show-velocity';
import { forProject } from '../guards';
import { key, type Keys } from '../key';
import { boardPayload, oneOf, wholeNumber, wholeNumberFrom } from '../payload-parts';

const velocityPayload = v.object({
  boardId: wholeNumber.optional(),
  sprints: wholeNumberFrom(1, mostSprintsShown).optional(),
  olderThan: wholeNumber.optional(),
});
const sprintItemsPayload = v.object({
  boardId: wholeNumber,
  sprintId: wholeNumber,
  figure: oneOf(sprintFigures).optional(),
});

/** What closed sprints committed and completed. */
export const sprintKeys: Keys<SprintCalls> = {
  velocity: key({
    guard: forProject,
    payload: velocityPayload,
    run: ({ project, accountId: viewer }, { boardId, sprints: count = sprintsShown, olderThan }) =>
      showVelocity(sources, { project, viewer, boardId, window: { count, olderThan } }),
  }),

  replayProgress: key({
    guard: forProject,
    payload: boardPayload,
    run: ({ project, accountId: viewer }, { boardId }) => showReplayProgress(sources, { project, viewer, boardId }),
  }),

  sprintItems: key({
    guard: forProject,
    payload: sprintItemsPayload,
    run: ({ project, accountId: viewer }, { figure = 'all', ...sprint }) =>
      showSprintItems(sources, { project, viewer, ...sprint, figure }),
  }),
};
