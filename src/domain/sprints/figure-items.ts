import type { ReplayedItem } from './replayed-sprint';
import type { SprintFigure } from './sprint-figures';

/**
 * Whether an item is one of those that a figure of its sprint opens to; an unestimated item is, of
 * sums to which it adds 0 (V3).
 */
export const isCounted = (figure: SprintFigure, { kind, reason, estimateAtStart, late }: ReplayedItem): boolean => {
  switch (figure) {
    case 'all':
      return true;
    case 'late':
      return late.length > 0;
    case 'completedOutside':
      return kind === 'completed-outside';
    case 'unmapped':
    case 'unknown':
      return kind === figure;
  }
  if (reason.kind !== 'counts') return false;
  switch (figure) {
    case 'committed':
    case 'sayDo':
      return reason.entry === 'committed';
    case 'unestimatedCommitted':
      return reason.entry === 'committed' && estimateAtStart === null;
    case 'added':
      return reason.entry !== 'committed' || reason.again;
    case 'removed':
      return reason.exit === 'removed' || reason.exit === 'removed-done' || reason.again;
    case 'estimationChange':
      return reason.estimates.length > 0;
    case 'completed':
      return reason.exit === 'completed';
    case 'unplanned':
      return reason.entry !== 'committed' && reason.exit === 'completed';
    case 'notCompleted':
      return reason.exit === 'not-done' || reason.exit === 'reopened';
  }
};

/** How many items each figure opens to. */
export const countItems = (items: readonly ReplayedItem[]): Record<SprintFigure, number> => {
  const count = (figure: SprintFigure): number => items.filter((item) => isCounted(figure, item)).length;
  return {
    all: count('all'),
    committed: count('committed'),
    added: count('added'),
    removed: count('removed'),
    estimationChange: count('estimationChange'),
    completed: count('completed'),
    unplanned: count('unplanned'),
    notCompleted: count('notCompleted'),
    completedOutside: count('completedOutside'),
    unmapped: count('unmapped'),
    unknown: count('unknown'),
    unestimatedCommitted: count('unestimatedCommitted'),
    late: count('late'),
    sayDo: count('sayDo'),
  };
};
