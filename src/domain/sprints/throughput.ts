import { wholeWeeks } from '../arithmetic/week';
import type { ItemHistory } from '../history/item-history';
import { type Timeline, valueBefore } from '../history/timeline';
import { boardTerms, type BoardTerms } from './replay/board-terms';
import { findContradiction } from './replay/history-contradiction';
import type { ReplayBoard } from './replay/replay-board';
import { markImports } from './mark-imports';
import { levelTimeline, replayableChanges, statusTimeline, untold } from './replay/sprint-timelines';

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

/**
 * `at`: when the item entered the last column for good. `imported`: it was created there, with at
 * least 49 others within an hour, as an import makes them.
 */
export type FinishedItem = ItemRef & { readonly at: number; readonly imported: boolean };

type ItemRef = Pick<ItemHistory, 'id' | 'key'>;

/**
 * What a board finished in each of the last `weeks` weeks that were over at `now` (V23). An item is
 * finished by its last entry into the board's last column, in which it stands today (V30); one that
 * was created there, by its creation. What was a sub-task then does not count, as in sprints (V5,
 * V32). Undefined where no column has statuses.
 */
export const throughput = (
  board: Pick<ReplayBoard, 'columns' | 'projectId' | 'site'>,
  histories: readonly ItemHistory[],
  { now, weeks }: { readonly now: number; readonly weeks: number },
): Throughput | undefined => {
  const terms = boardTerms(board);
  const spans = wholeWeeks(now, weeks);
  const end = spans.at(-1)?.to;
  if (terms.done.size === 0 || end === undefined) return undefined;
  const outcomes = histories
    .filter(({ created, current }) => terms.done.has(current.statusId) && !(created >= end))
    .map((history) => ({ history, at: finishedAt(history, terms) }));
  const finished = markImports(
    outcomes.flatMap(({ history: { id, key, created }, at }) =>
      typeof at === 'number' ? [{ id, key, at, wasBornDone: at === created }] : [],
    ),
  );
  const byWeek = spans.map(({ from, to }) => ({
    from,
    to,
    finished: finished.filter(({ at }) => at >= from && at < to),
  }));
  return {
    weeks: byWeek,
    mean: byWeek.reduce((total, week) => total + week.finished.length, 0) / byWeek.length,
    unknown: outcomes.flatMap(({ history: { id, key }, at }) => (at === 'unknown' ? [{ id, key }] : [])),
  };
};

/**
 * When the item entered the last column; `unknown`: its history is missing or contradicted (V31,
 * V33); `sub-task`: it was one then (V32).
 */
const finishedAt = (history: ItemHistory, terms: BoardTerms): number | 'unknown' | 'sub-task' => {
  const changes = replayableChanges(history);
  if (changes === undefined) return history.level === 'sub-task' ? 'sub-task' : 'unknown';
  const status = statusTimeline(history, changes, terms);
  const entered = lastEntry(status, history.created, terms.done);
  const level = valueBefore(levelTimeline(history, changes, terms), entered ?? Infinity);
  if (level === 'sub-task') return 'sub-task';
  if (entered === undefined || level === undefined) return 'unknown';
  // What was created as done is asked for just after: before that there is nothing to contradict.
  const wasBornDone = entered === history.created;
  const evidence = { history, status, terms, entered: wasBornDone ? entered + 1 : entered, close: Infinity };
  return findContradiction(evidence) === undefined ? entered : 'unknown';
};

/**
 * Undefined also where it came out of a status that nobody can find: it may have been done there.
 */
const lastEntry = (status: Timeline<string>, created: number, done: ReadonlySet<string>): number | undefined => {
  const last = status.steps.at(-1);
  if (last && !done.has(last.value)) return undefined;
  const lastOpen = status.steps.findLastIndex(({ value }) => !done.has(value));
  if (lastOpen < 0 && done.has(status.initial)) return created;
  const cameFrom = lastOpen < 0 ? status.initial : status.steps[lastOpen]?.value;
  return cameFrom === untold ? undefined : status.steps[lastOpen + 1]?.at;
};
