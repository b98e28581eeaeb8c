import * as v from '@badrap/valita';
import type { SprintCalls } from '../../contract/sprints-view';
import { sprintFigures } from '../../domain/sprints/sprint-figures';
import { mostSprintsShown, sprintsShown } from '../../domain/sprints/sprints-shown';
import { sources } from '../../sources';
import { showReplayProgress } from '../../usecases/sprints/show-replay-progress';
import { showSprintItems } from '../../usecases/sprints/show-sprint-items';
import { showVelocity } from '../../usecases/sprints/show-velocity';
import { showWeekItems } from '../../usecases/sprints/show-week-items';
import { asProjectViewer, forProject } from '../guards';
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
const weekItemsPayload = v.object({ boardId: wholeNumber, from: wholeNumber });

/** What closed sprints, or weeks, committed and completed. */
export const sprintKeys: Keys<SprintCalls> = {
  velocity: key({
    guard: asProjectViewer,
    payload: velocityPayload,
    run: ({ project }, { boardId, sprints: count = sprintsShown, olderThan }) =>
      showVelocity(sources, { project, boardId, window: { count, olderThan } }),
  }),

  replayProgress: key({
    guard: asProjectViewer,
    payload: boardPayload,
    run: ({ project }, { boardId }) => showReplayProgress(sources, { project, boardId }),
  }),

  sprintItems: key({
    guard: forProject,
    payload: sprintItemsPayload,
    run: ({ project }, { figure = 'all', ...sprint }) => showSprintItems(sources, { project, ...sprint, figure }),
  }),

  weekItems: key({
    guard: forProject,
    payload: weekItemsPayload,
    run: ({ project }, week) => showWeekItems(sources, { project, ...week }),
  }),
};
