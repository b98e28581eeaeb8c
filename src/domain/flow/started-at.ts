import type { Timeline } from '../history/timeline';
import type { BoardColumn } from '../project/board';
import { untold } from '../sprints/replay/sprint-timelines';

/** Where statuses stand on a board: in its first column, between, in its last one, or in none. */
export type BoardStages = {
  /** The index of the column of a status; undefined where it stands on no column. */
  readonly columnOf: (statusId: string) => number | undefined;
  /** Of the first and of the last column that have statuses; both undefined where none has. */
  readonly first: number | undefined;
  readonly last: number | undefined;
};

/** The stages of a board. A first column that is the backlog is the first column all the same. */
export const boardStages = (columns: readonly BoardColumn[]): BoardStages => {
  const byStatus = new Map(columns.flatMap(({ statusIds }, index) => statusIds.map((id) => [id, index] as const)));
  const withStatuses = columns.flatMap(({ statusIds }, index) => (statusIds.length > 0 ? [index] : []));
  return { columnOf: (statusId) => byStatus.get(statusId), first: withStatuses[0], last: withStatuses.at(-1) };
};

/** Statuses of the columns between the first and the last: what stands there is in progress. */
export const statusesBetween = (columns: readonly BoardColumn[]): readonly string[] => {
  const { columnOf, first, last } = boardStages(columns);
  return columns.flatMap(({ statusIds }) => statusIds).filter((id) => columnOf(id) !== first && columnOf(id) !== last);
};

/**
 * When an item was first beyond the first column of its board, before `until`: it left that column
 * for another one of the board, or was created further on. Undefined where it was never in a column
 * between: it was created as done, or went straight from the first column to the last, which says
 * nothing of how long work takes. `unknown`: a status on the way cannot be found any more (V33).
 */
export const startedAt = (
  status: Timeline<string>,
  { columnOf, first, last }: BoardStages,
  { created, until }: { readonly created: number; readonly until: number },
): number | 'unknown' | undefined => {
  const told = [{ at: created, value: status.initial }, ...status.steps].filter(({ at }) => at < until);
  const stages = told.map(({ at, value }) => ({ at, stage: value === untold ? untold : columnOf(value) }));
  const beyond = stages.findIndex(({ stage }) => stage !== undefined && stage !== first);
  const start = stages[beyond];
  if (start === undefined) return undefined;
  if (start.stage === untold) return 'unknown';
  const since = stages.slice(beyond);
  if (since.some(({ stage }) => stage !== undefined && stage !== untold && stage !== first && stage !== last))
    return start.at;
  return since.some(({ stage }) => stage === untold) ? 'unknown' : undefined;
};
