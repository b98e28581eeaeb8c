import { sum } from '../arithmetic/exact';
import { countItems } from './figure-items';
import type { ReplayedItem, ReplayedSprint } from './replayed-sprint';

/** A closed sprint without its sums. */
export type SumlessSprint = Pick<ReplayedSprint, 'sprint' | 'start' | 'close' | 'unit' | 'calculatedAt' | 'partly'>;

/** The figures of a closed sprint out of its items, or of some of them (V14–V16, V19, V31). */
export const figuresOfItems = (
  { sprint, start, close, unit, calculatedAt, partly }: SumlessSprint,
  items: readonly ReplayedItem[],
): ReplayedSprint => {
  const total = (part: 'committed' | 'added' | 'removed' | 'change' | 'completed' | 'notCompleted'): number =>
    sum(items.map((item) => item[part]));
  const [committed, completed] = [total('committed'), total('completed')];
  const counts = countItems(items);
  return {
    sprint,
    start,
    close,
    unit,
    committed,
    added: total('added'),
    removed: total('removed'),
    estimationChange: total('change'),
    completed,
    notCompleted: total('notCompleted'),
    completedAdded: sum(items.filter(isAdded).map((item) => item.completed)),
    final: sum(items.flatMap((item) => [item.completed, item.notCompleted])),
    ...(committed === 0 ? {} : { sayDo: completed / committed }),
    unestimatedCommitted: counts.unestimatedCommitted,
    complete: counts.unknown === 0,
    items: counts,
    calculatedAt,
    partly,
  };
};

const isAdded = ({ reason }: ReplayedItem): boolean => reason.kind === 'counts' && reason.entry !== 'committed';
