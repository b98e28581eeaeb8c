import type { Unknown } from '../wording/unknown';
import { forecastHistory, longestHistory, type PeriodsWord } from './forecast-history';
import { reachedWith, type Confidence } from './confidence';

/**
 * What is promised for the next period at each confidence: read off the past amounts, without
 * chance (F2).
 */
export const nextPeriod = (
  samples: readonly number[],
  periods?: PeriodsWord,
): Readonly<Record<Confidence, number>> | Unknown => {
  const history = forecastHistory(samples, longestHistory, periods);
  if ('because' in history) return history;
  return {
    50: reachedWith(history, 0.5),
    70: reachedWith(history, 0.7),
    85: reachedWith(history, 0.85),
    95: reachedWith(history, 0.95),
  };
};
