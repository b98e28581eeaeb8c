import type { Unknown } from '../wording/unknown';
import { calibrate } from './calibration';
import { largestAmount } from './confidence';
import { forecastHistory, longestHistory, type PeriodName } from './forecast-history';
import { usualChance } from './play-futures';

/** An amount that is reached or exceeded with this probability: a share from 0 to 1. */
export type LikelyAmount = { readonly atLeast: number; readonly probability: number };

/**
 * How likely is how much in the next period: each amount that a past period completed, the smallest
 * first. Its probability is the highest at which as much is promised (F2, F6), in ten-thousandths,
 * so that it says the same as the promises, and as when so much is done. The smallest is promised
 * at every probability, because no past period completed less.
 */
export const likelyAmounts = (samples: readonly number[], periods?: PeriodName): readonly LikelyAmount[] | Unknown => {
  const history = forecastHistory(samples, longestHistory, periods);
  if ('because' in history) return history;
  const levelAt = calibrate(samples, { ahead: 1, chance: usualChance });
  const promisedAt = (p: number): number => largestAmount(history, levelAt(p, 1));
  return [...new Set(history)].map((atLeast) => ({
    atLeast,
    probability: highestShare((p) => promisedAt(p) >= atLeast),
  }));
};

/** The highest share that holds, where all below it hold too; 0 where none does. */
const highestShare = (holds: (share: number) => boolean): number => {
  let [most, above] = [0, shares + 1];
  while (above - most > 1) {
    const middle = Math.floor((most + above) / 2);
    if (holds(middle / shares)) most = middle;
    else above = middle;
  }
  return most / shares;
};

const shares = 10_000;
