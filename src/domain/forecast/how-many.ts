import type { Unknown } from '../wording/unknown';
import { exact } from '../arithmetic/exact';
import { horizon, playFutures, usualChance, type Chance } from './play-futures';
import { forecastHistory } from './forecast-history';
import { reachedWith } from './confidence';

/**
 * How much will be completed within so many periods: the largest amount that is reached with a
 * probability of at least `p` (F2), in the unit of the samples. For one period that is read off the
 * past amounts exactly; for several, from seeded futures. The more confidence, the smaller the
 * amount (F4).
 */
export const howMany = (
  samples: readonly number[],
  periods: number,
  p: number,
  chance: Chance = usualChance,
): { readonly amount: number } | Unknown => {
  const history = forecastHistory(samples);
  if ('because' in history) return history;
  const totals = periods === 1 ? history : totalsAfter(history, periods, chance);
  return { amount: exact(reachedWith(totals, p)) };
};

/**
 * What a team completes in so many periods together, sorted, over many futures; `periods` up to the
 * horizon.
 */
export const totalsAfter = (history: readonly number[], periods: number, chance: Chance): Float64Array =>
  playFutures(history, chance, (next) => {
    let total = 0;
    for (let period = 0; period < Math.min(periods, horizon); period += 1) total += next();
    return total;
  });
