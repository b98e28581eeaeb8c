import type { ItemHistory } from '../history/item-history';
import type { Timeline } from '../history/timeline';
import { type BoardTerms, boardTerms } from '../sprints/replay/board-terms';
import { replayableChanges, statusTimeline, untold } from '../sprints/replay/sprint-timelines';
import { type BoardStages, boardStages, startedAt } from './started-at';
import type { FlowBoard, ItemRef } from './throughput';

/** What of a board stands between its first and its last column. */
export type WorkInProgress = {
  readonly items: readonly StartedItem[];
  /** Items of which nobody can tell when they were started (V31, V33). */
  readonly unknown: readonly ItemRef[];
};

/**
 * `startedAt`: when it was first beyond the first column, in epoch milliseconds; also where it was
 * done since and reopened. `column`: the index of its column. `inColumnSince`: absent where a
 * status before cannot be found any more.
 */
export type StartedItem = ItemRef & {
  readonly startedAt: number;
  readonly column: number;
  readonly inColumnSince?: number | undefined;
};

/** The work in progress of a board, out of its items' histories. Sub-tasks and epics are none. */
export const workInProgress = (board: FlowBoard, histories: readonly ItemHistory[]): WorkInProgress => {
  const terms = boardTerms(board);
  const stages = boardStages(board.columns);
  const outcomes = histories.flatMap((history) => {
    const column = columnBetween(history, stages);
    if (column === undefined || history.level !== 'standard') return [];
    const { id, key } = history;
    return [{ ref: { id, key }, started: started(history, column, { terms, stages }) }];
  });
  return {
    items: outcomes.flatMap(({ ref, started: item }) => (item === undefined ? [] : [{ ...ref, ...item }])),
    unknown: outcomes.flatMap(({ ref, started: item }) => (item === undefined ? [ref] : [])),
  };
};

const columnBetween = ({ current }: ItemHistory, { columnOf, first, last }: BoardStages): number | undefined => {
  const column = columnOf(current.statusId);
  return column === first || column === last ? undefined : column;
};

type BoardReading = { readonly terms: BoardTerms; readonly stages: BoardStages };

/** Undefined where nobody can tell. */
const started = (
  history: ItemHistory,
  column: number,
  { terms, stages }: BoardReading,
): Omit<StartedItem, keyof ItemRef> | undefined => {
  const changes = replayableChanges(history);
  if (changes === undefined) return undefined;
  const status = statusTimeline(history, changes, terms);
  // The last entry of a whole history leads to where the item stands (V31).
  if (stages.columnOf(status.steps.at(-1)?.value ?? status.initial) !== column) return undefined;
  const start = startedAt(status, stages, { created: history.created, until: Infinity });
  if (typeof start !== 'number') return undefined;
  return {
    startedAt: start,
    column,
    inColumnSince: columnEntry(history.created, status, (id) => stages.columnOf(id) === column),
  };
};

/** When the item came into the column in which it stands, for good. */
const columnEntry = (
  created: number,
  status: Timeline<string>,
  isThere: (statusId: string) => boolean,
): number | undefined => {
  const told = [{ at: created, value: status.initial }, ...status.steps];
  const lastElsewhere = told.findLastIndex(({ value }) => !isThere(value));
  return told[lastElsewhere]?.value === untold ? undefined : told[lastElsewhere + 1]?.at;
};
