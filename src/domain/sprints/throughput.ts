import { statusesOf, type BoardStatuses } from '../project/board';
import { type ReplayBoard } from './replay/replay-board';
import { contradiction } from './replay/history-contradiction';
import type { ItemHistory } from '../history/item-history';
import { knownChanges, statusTimeline } from './replay/sprint-timelines';
import type { Timeline } from '../history/timeline';
import { wholeWeeks } from '../arithmetic/week';

/** What a board finished in whole weeks. */
export type Throughput = {
  /** Oldest first, each from Monday 00:00 UTC; weeks in which nothing was finished included. */
  readonly weeks: readonly Week[];
  /** Finished items a week, over `weeks`. */
  readonly mean: number;
  /** Items that are in the last column today and whose history does not say since when (V31). */
  readonly unknown: readonly Item[];
};

/** `from` ≤ finished < `to`, epoch milliseconds. */
export type Week = { readonly from: number; readonly to: number; readonly finished: readonly Finished[] };

/** `at`: when the item entered the last column for good. */
export type Finished = Item & { readonly at: number };

type Item = Pick<ItemHistory, 'id' | 'key'>;

/**
 * Counts what a board finished in each of the last `weeks` weeks that were over at `now` (V23). An
 * item is finished where it stands in the board's last column today (V30), at its last entry into
 * it: later moves within the column change nothing, an item that was reopened since is not
 * finished, one created in the column is finished by its creation. Sub-tasks do not count, as in
 * sprints (V5). Undefined where no column has statuses: nothing tells what is finished.
 */
export const throughput = (
  board: Pick<ReplayBoard, 'columns'>,
  histories: readonly ItemHistory[],
  { now, weeks }: { readonly now: number; readonly weeks: number },
): Throughput | undefined => {
  const statuses = statusesOf(board.columns);
  const { done } = statuses;
  const spans = wholeWeeks(now, weeks);
  const end = spans.at(-1)?.to;
  if (done.size === 0 || end === undefined) return undefined;
  const standing = histories.filter(
    ({ isSubtask, current, created }) => !isSubtask && done.has(current.statusId) && !(created >= end),
  );
  const finishings = standing.map((history) => ({ history, at: finishedAt(history, statuses) }));
  const finished = finishings.flatMap(({ history: { id, key }, at }) => (at === undefined ? [] : [{ id, key, at }]));
  const byWeek = spans.map(({ from, to }) => ({
    from,
    to,
    finished: finished.filter(({ at }) => at >= from && at < to),
  }));
  return {
    weeks: byWeek,
    mean: byWeek.reduce((total, week) => total + week.finished.length, 0) / byWeek.length,
    unknown: finishings.flatMap(({ history: { id, key }, at }) => (at === undefined ? [{ id, key }] : [])),
  };
};

/**
 * When the item entered the last column, in which it stands now; undefined where its history is
 * missing or contradicted.
 */
const finishedAt = (history: ItemHistory, statuses: BoardStatuses): number | undefined => {
  const changes = knownChanges(history);
  if (changes === undefined) return undefined;
  const status = statusTimeline(history, changes);
  const at = lastEntry(status, history.created, statuses.done);
  if (at === undefined) return undefined;
  return contradiction(history, { status }, statuses, { entered: at, close: Infinity }) === undefined ? at : undefined;
};

const lastEntry = (status: Timeline<string>, created: number, done: ReadonlySet<string>): number | undefined => {
  const [last] = status.steps.slice(-1);
  if (last && !done.has(last.value)) return undefined;
  const open = status.steps.findLastIndex(({ value }) => !done.has(value));
  const entry = status.steps[open + 1];
  return open < 0 && done.has(status.initial) ? created : entry?.at;
};
