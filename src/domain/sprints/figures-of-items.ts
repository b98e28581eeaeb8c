import { sum } from '../arithmetic/exact';
import { countItems } from './figure-items';
import type { ReplayedItem } from './replayed-sprint';
import type { SprintFigures } from './sprint-figures';

/** The figures of a closed sprint as if these of its items were all of it (V14–V16, V19, V31). */
export const figuresOfItems = (whole: SprintFigures, items: readonly ReplayedItem[]): SprintFigures => {
  const total = (part: 'committed' | 'added' | 'removed' | 'change' | 'completed' | 'notCompleted'): number =>
    sum(items.map((item) => item[part]));
  const [committed, completed, notCompleted] = [total('committed'), total('completed'), total('notCompleted')];
  const counts = countItems(items);
  return {
    ...withoutSayDo(whole),
    committed,
    added: total('added'),
    removed: total('removed'),
    estimationChange: total('change'),
    completed,
    notCompleted,
    completedAdded: sum(items.filter(isAdded).map((item) => item.completed)),
    final: sum([completed, notCompleted]),
    ...(committed === 0 ? {} : { sayDo: completed / committed }),
    unestimatedCommitted: counts.unestimatedCommitted,
    complete: counts.unknown === 0,
    items: counts,
  };
};

/** Absent where nothing was committed. */
const withoutSayDo = (figures: SprintFigures): SprintFigures => {
  const copy: { -readonly [Member in keyof SprintFigures]: SprintFigures[Member] } = { ...figures };
  delete copy.sayDo;
  return copy;
};

const isAdded = ({ reason }: ReplayedItem): boolean => reason.kind === 'counts' && reason.entry !== 'committed';
