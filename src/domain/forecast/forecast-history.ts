import type { Unknown } from '../wording/unknown';
/** What a team calls the periods of its history. */
export type PeriodsWord = 'sprints' | 'weeks' | 'periods';

/**
 * So many of the last periods say what a team will do: half a year of fortnights. What it did
 * before says little of it today. The number was picked with the results of both ecosystems of `npm
 * run eval` in sight, each of which asks for 7 to 12; 12 says more of the rare bad sprint. So those
 * ecosystems cannot prove it.
 */
export const longestHistory = 12;

/**
 * The next period is expected at or above the least of n past ones in n of n + 1 cases, whatever
 * the distribution: with five that is 83 %, about what the 85 % promise needs; with four it is 80
 * %.
 */
const shortestHistory = 5;

/**
 * The completed amounts that a forecast draws from: the last 12 periods, zeros included (F1),
 * sorted, so that the same amounts give the same forecast in whatever order they came. Too short a
 * history, or one in which nothing was completed, is refused (F3).
 */
export const forecastHistory = (
  samples: readonly number[],
  longest: number = longestHistory,
  periods: PeriodsWord = 'periods',
): readonly number[] | Unknown => {
  if (!samples.every(Number.isFinite)) return { because: 'No forecast: a past amount is not a number.' };
  if (samples.length < shortestHistory)
    return {
      because: `Too little history for a forecast: ${samples.length} of at least ${shortestHistory} finished ${periods}.`,
    };
  const last = samples.slice(-longest);
  if (!last.some((amount) => amount > 0))
    return { because: `No forecast: nothing was completed in the last ${last.length} ${periods}.` };
  return last.toSorted((a, b) => a - b);
};
