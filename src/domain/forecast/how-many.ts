import { exact } from '../arithmetic/exact';
import type { Unknown } from '../wording/unknown';
import { calibrate } from './calibration';
import { largestAmount } from './confidence';
import { forecastHistory, longestHistory } from './forecast-history';
import { type Chance, horizon, playFutures, usualChance } from './play-futures';

/**
 * How much will be completed within so many periods: the largest amount that is reached with a
 * probability of at least `p` (F2), in the unit of the samples. For one period it is read off the
 * past amounts exactly; for several, from seeded futures. The more confidence, the smaller (F4).
 * The level is corrected by the board's record for as many periods (F6); what is promised within
 * fewer is promised within more.
 */
export const howMany = (
  samples: readonly number[],
  {
    periods,
    p,
    chance = usualChance,
    longest = longestHistory,
  }: { readonly periods: number; readonly p: number; readonly chance?: Chance; readonly longest?: number },
): { readonly amount: number } | Unknown => {
  const history = forecastHistory(samples, longest);
  if ('because' in history) return history;
  const ahead = Math.min(periods, horizon);
  const levelAt = calibrate(samples, { ahead, chance, longest });
  const amounts = totalsWithin(history, ahead, chance).flatMap((totals, index) => {
    const level = levelAt(p, index + 1);
    // Within fewer periods only a lower level can promise more.
    if (index + 1 < ahead && level >= levelAt(p, ahead)) return [];
    return largestAmount(totals.toSorted(), level);
  });
  return { amount: exact(Math.max(0, ...amounts)) };
};

/** Of one period the past amounts, of more what the futures complete together. */
const totalsWithin = (history: readonly number[], periods: number, chance: Chance): readonly Float64Array[] => {
  const first = Float64Array.from(history);
  return periods < 2 ? [first].slice(0, periods) : [first, ...runningTotals(history, periods, chance).slice(1)];
};

/** What is completed in so many periods together, up to the horizon: sorted, over many futures. */
export const totalsAfter = (history: readonly number[], periods: number, chance: Chance): Float64Array =>
  (runningTotals(history, Math.min(periods, horizon), chance).at(-1) ?? new Float64Array(chance.trials)).sort();

/** What each future completes within one period, within two, and so on. */
const runningTotals = (history: readonly number[], periods: number, chance: Chance): readonly Float64Array[] => {
  const totals = Array.from({ length: periods }, () => new Float64Array(chance.trials));
  playFutures(history, chance, (next, trial) => {
    let total = 0;
    for (const within of totals) {
      total += next();
      within[trial] = total;
    }
  });
  return totals;
};
