import type { SprintFigure } from './sprint-figures';
import { sprintFigureNames } from './sprint-figure-names';

/** The figures of a sprint that runs, in the order in which they are shown. */
export const runningFigures = [
  'completed',
  'notCompleted',
  'committed',
  'added',
  'removed',
  'unestimatedCommitted',
] as const satisfies readonly SprintFigure[];

export type RunningFigure = (typeof runningFigures)[number];

/** What they are called: nothing is delivered, nor lost, before the close. */
export const runningFigureNames: Readonly<Record<RunningFigure, string>> = {
  completed: 'Done so far',
  notCompleted: 'Left to do',
  committed: sprintFigureNames.committed,
  added: sprintFigureNames.added,
  removed: sprintFigureNames.removed,
  unestimatedCommitted: sprintFigureNames.unestimatedCommitted,
};
