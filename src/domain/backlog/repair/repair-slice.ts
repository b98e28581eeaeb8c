import { minuteMs } from '../../arithmetic/day';
import type { ItemFacts } from '../facts/item-facts';
import { type CreationRange, instantsIn, minuteOf } from './creation-range';

/** A backlog is read anew over so many days, a slice each day: no drift is older. */
export const slicesARound = 7;

/** So many items are one page of Jira: a backlog of no more is read whole each day. */
export const itemsReadWhole = 50;

/**
 * How far the repair of a backlog has come. A day that is missed skips no slice. Instants in epoch
 * milliseconds.
 */
export type RepairState = {
  /** The slice that is under way or comes next, from 0 to 6. */
  readonly slice: number;
  /** Up to which instant of creation this round has read; absent: it begins. */
  readonly from?: number | undefined;
  /** Where the slice that is under way ends; absent in the last one. */
  readonly to?: number | undefined;
  readonly underWay: boolean;
  /** The day on which the last slice was begun. */
  readonly begunOn?: number | undefined;
};

/** Before the first slice. */
export const noRepair: RepairState = { slice: 0, underWay: false };

/**
 * The state with its next slice begun: of the items that this round has not come to the share that
 * leaves as many for each day that follows. The last slice of a round has no end.
 */
export const beginSlice = (
  state: RepairState,
  items: readonly Pick<ItemFacts, 'created'>[],
  today: number,
): RepairState => {
  const begun = { ...state, underWay: true, begunOn: today };
  if (items.length <= itemsReadWhole) return { ...begun, slice: slicesARound - 1, from: undefined, to: undefined };
  const instants = instantsIn(items, { from: state.from });
  const next = instants[Math.ceil(instants.length / (slicesARound - state.slice))];
  // Items of one minute stay together, and each slice comes on by a minute at least.
  const to = next === undefined ? undefined : Math.max(minuteOf(next), minuteOf(instants[0] ?? next) + minuteMs);
  return { ...begun, slice: to === undefined ? slicesARound - 1 : state.slice, to };
};

/** The state once all up to an instant is read; `end`: all of the slice. */
export const afterReading = (state: RepairState, readTo: number | 'end'): RepairState => {
  if (readTo !== 'end') return { ...state, from: readTo };
  const isLast = state.slice === slicesARound - 1;
  return isLast
    ? { slice: 0, underWay: false, begunOn: state.begunOn }
    : { slice: state.slice + 1, from: state.to, underWay: false, begunOn: state.begunOn };
};

/** What of the slice under way is left. */
export const sliceLeft = ({ from, to }: RepairState): CreationRange => ({ from, to });
