import type { Unknown } from '../wording/unknown';
import { largestAmount, type Confidence } from './confidence';
import { forecastHistory, longestHistory, type PeriodName } from './forecast-history';

/** How much the next period completes at each confidence, without chance (F2). */
export const nextPeriod = (
  samples: readonly number[],
  periods?: PeriodName,
): Readonly<Record<Confidence, number>> | Unknown => {
  const history = forecastHistory(samples, longestHistory, periods);
  if ('because' in history) return history;
  return {
    50: largestAmount(history, 0.5),
    70: largestAmount(history, 0.7),
    85: largestAmount(history, 0.85),
    95: largestAmount(history, 0.95),
  };
};
