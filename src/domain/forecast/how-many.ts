import { exact } from '../arithmetic/exact';
import type { Unknown } from '../wording/unknown';
import { largestAmount } from './confidence';
import { forecastHistory } from './forecast-history';
import { type Chance, horizon, playFutures, usualChance } from './play-futures';

/**
 * How much will be completed within so many periods: the largest amount that is reached with a
 * probability of at least `p` (F2), in the unit of the samples. For one period it is read off the
 * past amounts exactly; for several, from seeded futures. The more confidence, the smaller (F4).
 */
export const howMany = (
  samples: readonly number[],
  { periods, p, chance = usualChance }: { readonly periods: number; readonly p: number; readonly chance?: Chance },
): { readonly amount: number } | Unknown => {
  const history = forecastHistory(samples);
  if ('because' in history) return history;
  const totals = periods === 1 ? history : totalsAfter(history, periods, chance);
  return { amount: exact(largestAmount(totals, p)) };
};

/** What is completed in so many periods together, up to the horizon: sorted, over many futures. */
export const totalsAfter = (history: readonly number[], periods: number, chance: Chance): Float64Array =>
  playFutures(history, chance, (next) => {
    let total = 0;
    for (let period = 0; period < Math.min(periods, horizon); period += 1) total += next();
    return total;
  });
