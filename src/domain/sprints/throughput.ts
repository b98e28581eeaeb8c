import { wholeWeeks } from '../arithmetic/week';
import type { ItemHistory } from '../history/item-history';
import type { Timeline } from '../history/timeline';
import { statusesOf, type BoardStatuses } from '../project/board';
import { findContradiction } from './replay/history-contradiction';
import type { ReplayBoard } from './replay/replay-board';
import { replayableChanges, statusTimeline } from './replay/sprint-timelines';

/** What a board finished in whole weeks. */
export type Throughput = {
  /** Oldest first, each from Monday 00:00 UTC; weeks in which nothing was finished included. */
  readonly weeks: readonly Week[];
  /** Finished items a week, over `weeks`. */
  readonly mean: number;
  /** Items that are in the last column today and whose history does not say since when (V31). */
  readonly unknown: readonly ItemRef[];
};

/** `from` ≤ finished < `to`, epoch milliseconds. */
export type Week = { readonly from: number; readonly to: number; readonly finished: readonly FinishedItem[] };

/** `at`: when the item entered the last column for good. */
export type FinishedItem = ItemRef & { readonly at: number };

type ItemRef = Pick<ItemHistory, 'id' | 'key'>;

/**
 * What a board finished in each of the last `weeks` weeks that were over at `now` (V23). An item is
 * finished by its last entry into the board's last column, in which it stands today (V30); one that
 * was created there, by its creation. Sub-tasks do not count, as in sprints (V5). Undefined where
 * no column has statuses.
 */
export const throughput = (
  board: Pick<ReplayBoard, 'columns'>,
  histories: readonly ItemHistory[],
  { now, weeks }: { readonly now: number; readonly weeks: number },
): Throughput | undefined => {
  const statuses = statusesOf(board.columns);
  const spans = wholeWeeks(now, weeks);
  const end = spans.at(-1)?.to;
  if (statuses.done.size === 0 || end === undefined) return undefined;
  const doneItems = histories
    .filter((history) => isDone(history, statuses) && !(history.created >= end))
    .map((history) => ({ id: history.id, key: history.key, at: finishedAt(history, statuses) }));
  const finished = doneItems.flatMap(({ id, key, at }) => (at === undefined ? [] : [{ id, key, at }]));
  const byWeek = spans.map(({ from, to }) => ({
    from,
    to,
    finished: finished.filter(({ at }) => at >= from && at < to),
  }));
  return {
    weeks: byWeek,
    mean: byWeek.reduce((total, week) => total + week.finished.length, 0) / byWeek.length,
    unknown: doneItems.flatMap(({ id, key, at }) => (at === undefined ? [{ id, key }] : [])),
  };
};

const isDone = ({ isSubtask, current }: ItemHistory, { done }: BoardStatuses): boolean =>
  !isSubtask && done.has(current.statusId);

/** When the item entered the last column; undefined: its history is missing or contradicted. */
const finishedAt = (history: ItemHistory, statuses: BoardStatuses): number | undefined => {
  const changes = replayableChanges(history);
  if (changes === undefined) return undefined;
  const status = statusTimeline(history, changes);
  const entered = lastEntry(status, history.created, statuses.done);
  if (entered === undefined) return undefined;
  const contradiction = findContradiction({ history, status, statuses, entered, close: Infinity });
  return contradiction === undefined ? entered : undefined;
};

const lastEntry = (status: Timeline<string>, created: number, done: ReadonlySet<string>): number | undefined => {
  const last = status.steps.at(-1);
  if (last && !done.has(last.value)) return undefined;
  const lastOpen = status.steps.findLastIndex(({ value }) => !done.has(value));
  const entry = status.steps[lastOpen + 1];
  return lastOpen < 0 && done.has(status.initial) ? created : entry?.at;
};
