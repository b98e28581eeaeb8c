import { dayMs } from './day';

/**
 * The last `count` whole weeks before `now`, oldest first. `from` ≤ t < `to`, each from a Monday
 * 00:00 UTC.
 */
export const wholeWeeks = (now: number, count: number): readonly { readonly from: number; readonly to: number }[] => {
  const end = mondayOf(now);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const from = end - (Math.max(count, 0) - index) * weekMs;
    return { from, to: from + weekMs };
  });
};

const weekMs = 7 * dayMs;

/** 5 January 1970, the first Monday after the epoch. */
const firstMonday = 4 * dayMs;

/** The Monday 00:00 UTC at or before an instant, in epoch milliseconds. */
export const mondayOf = (instant: number): number =>
  firstMonday + Math.floor((instant - firstMonday) / weekMs) * weekMs;
