import { reasonSentence } from '../../domain/sprints/replay/sprint-reason-messages';
import type { ReplayedItems, ReplayedItem } from '../../domain/sprints/replayed-sprint';
import { committedDoneOf } from '../../domain/sprints/sprint-say-do';
import type { RowOfIssue } from './show-figure-items';

/** What is shown of an item of a sprint besides its key and summary. `isRunning`: it is so far. */
export const makeSprintRow = (
  item: ReplayedItem,
  { unit, statusNames }: ReplayedItems,
  { isRunning }: { readonly isRunning: boolean } = { isRunning: false },
): RowOfIssue['row'] => {
  const { reason } = item;
  const statusName = reason.kind === 'unmapped' ? statusNames[reason.statusId] : undefined;
  return {
    kind: item.kind,
    estimateAtStart: item.estimateAtStart,
    estimateAtClose: item.estimateAtClose,
    committed: item.committed,
    added: item.added,
    removed: item.removed,
    change: item.change,
    completed: item.completed,
    notCompleted: item.notCompleted,
    committedDone: committedDoneOf(item),
    unit,
    reason: reasonSentence(reason, {
      unit,
      isRunning,
      isDated: true,
      ...(statusName === undefined ? {} : { statusName }),
    }),
    late: item.late,
  };
};
