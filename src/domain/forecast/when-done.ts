import type { Unknown } from '../wording/unknown';
import { mayFail, doneWith } from './confidence';
import { forecastHistory } from './forecast-history';
import { type Chance, usualChance, playFutures, horizon } from './play-futures';

/**
 * In the `periods`-th period from now, 0 where there is nothing left to do; `beyond` so many where
 * it does not fit into the horizon.
 */
export type WhenDone = { readonly periods: number } | { readonly beyond: number } | Unknown;

/**
 * When an amount will be done: the smallest number of periods by which it is, with a probability of
 * at least `p` (F2). The amount is in the unit of the samples. The more confidence or the more to
 * do, the later (F4).
 */
export const whenDone = (
  samples: readonly number[],
  amount: number,
  p: number,
  chance: Chance = usualChance,
): WhenDone => {
  const history = forecastHistory(samples);
  if ('because' in history) return history;
  if (!Number.isFinite(amount)) return { because: 'No forecast: the amount to be done is not a number.' };
  if (amount <= 0) return { periods: 0 };
  // Sums of decimals end a little beside their value: ten times 0.1 is below 1.
  const enough = amount * (1 - 1e-9);
  const mayBeBeyond = mayFail(chance.trials, p);
  let beyond = 0;
  const periods = playFutures(history, chance, (next) => {
    // Whatever the remaining futures bring, the promise is beyond the horizon.
    if (beyond > mayBeBeyond) return Infinity;
    let total = 0;
    for (let period = 1; period <= horizon; period += 1) {
      total += next();
      if (total >= enough) return period;
    }
    beyond += 1;
    return Infinity;
  });
  const promised = doneWith(periods, p);
  return Number.isFinite(promised) ? { periods: promised } : { beyond: horizon };
};
