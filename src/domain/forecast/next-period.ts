import type { Unknown } from '../wording/unknown';
import { calibrate } from './calibration';
import { largestAmount, type Confidence } from './confidence';
import { forecastHistory, longestHistory, type PeriodName } from './forecast-history';
import { usualChance } from './play-futures';

/** How much the next period completes at each confidence, without chance (F2, F6). */
export const nextPeriod = (
  samples: readonly number[],
  periods?: PeriodName,
): Readonly<Record<Confidence, number>> | Unknown => {
  const history = forecastHistory(samples, longestHistory, periods);
  if ('because' in history) return history;
  const levelAt = calibrate(samples, { ahead: 1, chance: usualChance });
  const amountAt = (p: number): number => largestAmount(history, levelAt(p, 1));
  return { 50: amountAt(0.5), 70: amountAt(0.7), 85: amountAt(0.85), 95: amountAt(0.95) };
};
