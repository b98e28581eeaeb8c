import { sum } from '../arithmetic/exact';
import { countItems } from './figure-items';
import type { ReplayedItem, ReplayedSprint } from './replayed-sprint';
import { committedDoneOf, sayDoOf } from './sprint-say-do';

/** A closed sprint without its sums. */
export type SumlessSprint = Pick<ReplayedSprint, 'sprint' | 'start' | 'close' | 'unit' | 'calculatedAt' | 'partly'>;

/** The figures of a closed sprint out of its items, or of some of them (V14–V16, V19, V31). */
export const figuresOfItems = (
  { sprint, start, close, unit, calculatedAt, partly }: SumlessSprint,
  items: readonly ReplayedItem[],
): ReplayedSprint => {
  const total = (part: 'committed' | 'added' | 'removed' | 'change' | 'completed' | 'notCompleted'): number =>
    sum(items.map((item) => item[part]));
  const counts = countItems(items);
  const commitment = {
    committed: total('committed'),
    committedDone: sum(items.map(committedDoneOf)),
    complete: counts.unknown === 0,
  };
  return {
    sprint,
    start,
    close,
    unit,
    ...commitment,
    ...sayDoOf(commitment),
    added: total('added'),
    removed: total('removed'),
    estimationChange: total('change'),
    completed: total('completed'),
    notCompleted: total('notCompleted'),
    unplanned: sum(items.filter(isAdded).map((item) => item.completed)),
    final: sum(items.flatMap((item) => [item.completed, item.notCompleted])),
    unestimatedCommitted: counts.unestimatedCommitted,
    items: counts,
    calculatedAt,
    partly,
  };
};

const isAdded = ({ reason }: ReplayedItem): boolean => reason.kind === 'counts' && reason.entry !== 'committed';
