import type { Unknown } from '../wording/unknown';

/** What a team calls the periods of its history. */
export type PeriodName = 'sprints' | 'weeks' | 'periods';

const messages = {
  notANumber: 'No forecast: a past amount is not a number.',
  tooShort: (finished: number, periods: PeriodName) =>
    `Too little history for a forecast: ${finished} of at least ${shortestHistory} finished ${periods}.`,
  nothingCompleted: (last: number, periods: PeriodName) =>
    `No forecast: nothing was delivered in the last ${last} ${periods}.`,
};

/**
 * So many of the last periods say what a team will do: half a year of fortnights. The number was
 * picked with the results of `npm run eval` in sight: each of its two ecosystems asks for 7 to 12,
 * and 12 says more of the rare bad sprint. So those ecosystems cannot prove it.
 */
export const longestHistory = 12;

/**
 * The next period is at or above the least of n past ones in n of n + 1 cases, whatever the
 * distribution: with five that is 83 %, about what the 85 % confidence needs; with four 80 %.
 */
export const shortestHistory = 5;

/**
 * The completed amounts that a forecast draws from: the last 12 periods, zeros included (F1),
 * sorted, so that their order makes no difference. Too short a history, or one in which nothing was
 * completed, is refused (F3).
 */
export const forecastHistory = (
  samples: readonly number[],
  longest: number = longestHistory,
  periods: PeriodName = 'periods',
): readonly number[] | Unknown => {
  if (!samples.every(Number.isFinite)) return { because: messages.notANumber };
  if (samples.length < shortestHistory) return { because: messages.tooShort(samples.length, periods) };
  const last = samples.slice(-longest);
  if (!last.some((amount) => amount > 0)) return { because: messages.nothingCompleted(last.length, periods) };
  return last.toSorted((a, b) => a - b);
};
