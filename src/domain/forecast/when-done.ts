import type { Unknown } from '../wording/unknown';
import { fewestPeriods, mostFailures } from './confidence';
import { forecastHistory } from './forecast-history';
import { type Chance, horizon, playFutures, usualChance } from './play-futures';

const messages = { notANumber: 'No forecast: the amount to be done is not a number.' };

/** In the `periods`-th period from now, 0: nothing is left to do; `beyond`: past the horizon. */
export type WhenDone = { readonly periods: number } | { readonly beyond: number } | Unknown;

/**
 * When an amount will be done: the smallest number of periods by which it is with a probability of
 * at least `p` (F2). The amount is in the unit of the samples. The more confidence or the more to
 * do, the later (F4).
 */
export const whenDone = (
  samples: readonly number[],
  { amount, p, chance = usualChance }: { readonly amount: number; readonly p: number; readonly chance?: Chance },
): WhenDone => {
  const history = forecastHistory(samples);
  if ('because' in history) return history;
  if (!Number.isFinite(amount)) return { because: messages.notANumber };
  if (amount <= 0) return { periods: 0 };
  // Sums of decimals end a little beside their value: ten times 0.1 is below 1.
  const enough = amount * (1 - 1e-9);
  const mostBeyond = mostFailures(chance.trials, p);
  let beyond = 0;
  const played = playFutures(history, chance, (next) => {
    // Whatever the remaining futures bring, the answer is beyond the horizon.
    const periods = beyond > mostBeyond ? Infinity : periodsUntil(enough, next);
    if (periods === Infinity) beyond += 1;
    return periods;
  });
  const periods = fewestPeriods(played, p);
  return Number.isFinite(periods) ? { periods } : { beyond: horizon };
};

/** In which period of one future so much is completed; Infinity: in none up to the horizon. */
const periodsUntil = (amount: number, next: () => number): number => {
  let total = 0;
  for (let period = 1; period <= horizon; period += 1) {
    total += next();
    if (total >= amount) return period;
  }
  return Infinity;
};
