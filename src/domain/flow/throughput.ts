import { wholeWeeks } from '../arithmetic/week';
import type { ItemHistory } from '../history/item-history';
import { boardTerms } from '../sprints/replay/board-terms';
import type { ReplayBoard } from '../sprints/replay/replay-board';
import { finishedAt } from './finished-at';
import { markImports } from './mark-imports';
import { boardStages } from './started-at';

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
 * least 49 others within an hour, as an import makes them. `startedAt`: when it was first beyond
 * the first column; absent where it was done without a start, `unknown` where nobody can tell.
 */
export type FinishedItem = ItemRef & {
  readonly at: number;
  readonly imported: boolean;
  readonly startedAt?: number | 'unknown' | undefined;
};

export type ItemRef = Pick<ItemHistory, 'id' | 'key'>;

/** The parts of a board that its flow is replayed by. */
export type FlowBoard = Pick<ReplayBoard, 'columns' | 'projectId' | 'site'>;

/**
 * What a board finished in each of the last `weeks` weeks that were over at `now` (V23). An item is
 * finished by its last entry into the board's last column, in which it stands today (V30); one that
 * was created there, by its creation. What was a sub-task then does not count, as in sprints (V5,
 * V32), nor does an epic. Undefined where no column has statuses.
 */
export const throughput = (
  board: FlowBoard,
  histories: readonly ItemHistory[],
  { now, weeks }: { readonly now: number; readonly weeks: number },
): Throughput | undefined => {
  const terms = boardTerms(board);
  const stages = boardStages(board.columns);
  const spans = wholeWeeks(now, weeks);
  const end = spans.at(-1)?.to;
  if (terms.done.size === 0 || end === undefined) return undefined;
  const outcomes = histories
    .filter(({ created, current }) => terms.done.has(current.statusId) && !(created >= end))
    .map((history) => ({ history, outcome: finishedAt(history, terms, stages) }));
  const finished = markImports(
    outcomes.flatMap(({ history: { id, key, created }, outcome }) =>
      typeof outcome === 'string' ? [] : [{ id, key, ...outcome, wasBornDone: outcome.at === created }],
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
    unknown: outcomes.flatMap(({ history: { id, key }, outcome }) => (outcome === 'unknown' ? [{ id, key }] : [])),
  };
};
