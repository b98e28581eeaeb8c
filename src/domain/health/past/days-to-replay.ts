import type { PastDays } from './item-past';

/** So many days before today are replayed: twelve weeks. */
const replayedDays = 84;

/**
 * The days before the trend begins, back to twelve weeks ago; undefined where it is as old as that.
 * `firstSnapshot`: the first day that has one; undefined where none has.
 */
export const daysToReplay = (today: number, firstSnapshot: number | undefined): PastDays | undefined => {
  const [first, last] = [today - replayedDays, Math.min(today, firstSnapshot ?? today) - 1];
  return last < first ? undefined : { first, last };
};
