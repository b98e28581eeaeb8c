import type { ItemHistory } from '../../src/domain/history/item-history';
import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';
import { DAY } from './clock';
import { isDoubtful } from './naive-doubts';
import { type Frame, framesOf, LOST } from './naive-frames';

/** What one item is to the flow; `nothing`: to none of its figures. */
export type NaiveItem =
  | { readonly is: 'nothing' | 'unknown-finished' | 'unknown-in-progress' }
  | { readonly is: 'finished'; readonly at: number; readonly startedAt: number | 'unknown' | 'none' }
  | {
      readonly is: 'in-progress';
      readonly startedAt: number;
      readonly column: string;
      readonly since: number | 'unknown';
    };

/** Where an item stood, from an instant on: in the first column, between, in the last, or off. */
type Place = { readonly at: number; readonly status: string; readonly column: string | undefined };

/**
 * The flow of one item, told the long way: its life as a list of places, read from the beginning
 * for the start and from the end for the finish.
 */
export const naiveItem = (item: ItemHistory, board: ReplayBoard): NaiveItem => {
  const used = board.columns.filter(({ statusIds }) => statusIds.length > 0).map(({ name }) => name);
  const [first, last] = [used[0], used[used.length - 1]];
  const columnOf = (status: string): string | undefined =>
    board.columns.find(({ statusIds }) => statusIds.includes(status))?.name;
  const now = columnOf(item.current.statusId);
  if (now === undefined) return { is: 'nothing' };
  const isBetween = (column: string | undefined): boolean =>
    column !== undefined && column !== first && column !== last;
  const isUntold = item.changes === 'unknown';
  const frames = isUntold ? [] : framesOf(item, [], board);
  const places = placesOf(frames, columnOf);

  if (now === last) {
    if (isUntold) return { is: item.level === 'standard' ? 'unknown-finished' : 'nothing' };
    return finishedItem({ item, board, frames, places, first, last, isBetween });
  }
  if (!isBetween(now) || item.level !== 'standard') return { is: 'nothing' };
  const latest = places[places.length - 1];
  if (isUntold || latest?.column !== now) return { is: 'unknown-in-progress' };
  const start = startIn(places, first, isBetween);
  if (typeof start !== 'number') return { is: 'unknown-in-progress' };
  return { is: 'in-progress', startedAt: start, column: now, since: sinceIn(places, now) };
};

/** What a board finished in weeks and what is in progress, and the quantiles of its times. */
export const naiveFlow = (
  histories: readonly ItemHistory[],
  board: ReplayBoard,
  { from, to }: { readonly from: number; readonly to: number },
) => {
  const all = histories.map((item) => ({ id: item.id, created: item.created, ...naiveItem(item, board) }));
  const finished = all.flatMap((one) => (one.is === 'finished' && one.at >= from && one.at < to ? [one] : []));
  const times = finished
    .flatMap(({ at, startedAt }) => (typeof startedAt === 'number' ? [at - startedAt] : []))
    .sort((a, b) => a - b);
  const within = (share: number) =>
    times.find((time) => times.filter((other) => other <= time).length >= share * times.length);
  const inProgress = all.flatMap((one) => (one.is === 'in-progress' ? [one] : []));
  const ids = (is: NaiveItem['is']) => all.filter((one) => one.is === is).map(({ id }) => id);
  return {
    finished: finished.map(({ id, at, startedAt }) => [id, at, startedAt]),
    aWeek: finished.length / ((to - from) / (7 * DAY)),
    median: within(0.5),
    line: within(0.85),
    inProgress: inProgress.map(({ id, startedAt, column, since }) => [id, startedAt, column, since]),
    // What will be finished after the weeks cannot be unknown in them.
    unknownFinished: all.filter((one) => one.is === 'unknown-finished' && !(one.created >= to)).map(({ id }) => id),
    unknownInProgress: ids('unknown-in-progress'),
  };
};

/** The status that it was created with is its first place, be it for no time at all. */
const placesOf = (frames: readonly Frame[], columnOf: (status: string) => string | undefined): Place[] => {
  const places: Place[] = [];
  for (const { at, before, after } of frames.filter((frame) => frame.after.exists)) {
    if (!before.exists) places.push({ at, status: before.status, column: columnOf(before.status) });
    places.push({ at, status: after.status, column: columnOf(after.status) });
  }
  return places;
};

type Life = {
  readonly item: ItemHistory;
  readonly board: ReplayBoard;
  readonly frames: readonly Frame[];
  readonly places: readonly Place[];
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly isBetween: (column: string | undefined) => boolean;
};

const finishedItem = ({ item, board, frames, places, first, last, isBetween }: Life): NaiveItem => {
  let entry: Place | undefined;
  let before: Place | undefined;
  for (const place of [...places].reverse()) {
    if (place.column !== last) {
      before = place;
      break;
    }
    entry = place;
  }
  // Where nobody can tell when it was finished, its type of now decides whether it would count.
  if (before?.status === LOST) entry = undefined;
  const levelAt = frames.find(({ at }) => at === entry?.at)?.before.level ?? item.level;
  const levelNow = entry === undefined ? frames.at(-1)?.after.level : levelAt;
  if (levelNow === 'sub-task' || levelNow === 'epic') return { is: 'nothing' };
  if (entry === undefined || levelNow === LOST) return { is: 'unknown-finished' };
  const done = board.columns.find(({ name }) => name === last)?.statusIds ?? [];
  const evidence = {
    entered: entry.at === item.created ? entry.at + 1 : entry.at,
    close: Infinity,
    done,
    mapped: board.columns.flatMap(({ statusIds }) => statusIds),
    finished: [...done, ...board.site.statuses.filter(({ category }) => category === 'done').map(({ id }) => id)],
  };
  if (isDoubtful(item, frames, evidence)) return { is: 'unknown-finished' };
  const until = entry.at;
  const start = startIn(
    places.filter(({ at }) => at < until),
    first,
    isBetween,
  );
  return { is: 'finished', at: until, startedAt: start };
};

/** Walks from the beginning: the first step beyond the first column, if it ever was between. */
const startIn = (
  places: readonly Place[],
  first: string | undefined,
  isBetween: (column: string | undefined) => boolean,
): number | 'unknown' | 'none' => {
  let beyond: number | undefined;
  let isLost = false;
  for (const { at, status, column } of places) {
    if (status === LOST) {
      if (beyond === undefined) return 'unknown';
      isLost = true;
    }
    if (beyond === undefined && column !== undefined && column !== first) beyond = at;
    if (isBetween(column)) return beyond ?? 'unknown';
  }
  return isLost ? 'unknown' : 'none';
};

/** Walks from the end, as long as the item stood in this column. */
const sinceIn = (places: readonly Place[], column: string): number | 'unknown' => {
  let since = Infinity;
  for (const place of [...places].reverse()) {
    if (place.status === LOST) return 'unknown';
    if (place.column !== column) return since;
    since = place.at;
  }
  return since;
};
