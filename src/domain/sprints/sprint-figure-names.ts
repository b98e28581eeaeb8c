import type { SprintFigure } from './sprint-figures';

/** The name of each figure of a sprint: what Jira's reports call completed is delivered (V19). */
export const sprintFigureNames: Readonly<Record<SprintFigure, string>> = {
  all: 'Items',
  committed: 'Committed',
  added: 'Added',
  removed: 'Removed',
  estimationChange: 'Re-estimated',
  completed: 'Delivered',
  unplanned: 'Unplanned',
  notCompleted: 'Not completed',
  completedOutside: 'Done outside',
  unmapped: 'Not on the board',
  unknown: 'Unknown',
  unestimatedCommitted: 'Unestimated at the start',
  late: 'Refined late',
  sayDo: 'Say/do',
};
