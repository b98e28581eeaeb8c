import { forecastHistory, longestHistory } from './forecast-history';
import { type Chance, playFutures } from './play-futures';

/**
 * What came of a past forecast, on its own scale: the share of its futures in which more is
 * completed than was, and in which at least as much is. A promise of a level up to `more` was
 * broken, one above it held (F2); between the two lies what was completed exactly.
 */
export type PastCase = { readonly more: number; readonly asMuch: number };

/** So many futures place what came to within two hundredths; a record averages over its cases. */
const trialsPerCase = 500;

/**
 * Forecasts from each past period on, from the periods before it alone (F5), before any correction.
 * The first list is of one period ahead, the next of two together, up to `ahead`; those of one are
 * exact. What stands before a case is the same whatever comes later and however far one looks.
 */
export const walkForward = (
  samples: readonly number[],
  {
    ahead,
    chance,
    longest = longestHistory,
  }: { readonly ahead: number; readonly chance: Chance; readonly longest?: number },
): readonly (readonly PastCase[])[] => {
  const origins = samples.map((_, origin) => {
    const history = forecastHistory(samples.slice(0, origin), longest);
    if ('because' in history) return [];
    const completed = samples.slice(origin, origin + ahead);
    // Chance of its own for each, so that its errors do not add up over a record.
    return casesFrom(history, completed, {
      trials: Math.min(trialsPerCase, chance.trials),
      seed: chance.seed + origin,
    });
  });
  return Array.from({ length: ahead }, (_, index) => origins.flatMap((cases) => cases[index] ?? []));
};

/** One case for each number of periods, from what was completed in them one after another. */
const casesFrom = (history: readonly number[], completed: readonly number[], chance: Chance): readonly PastCase[] => {
  let sum = 0;
  const actual = completed.map((amount) => (sum += amount));
  const first = placeOf(history, actual[0] ?? 0);
  if (actual.length < 2) return [first];
  const more = new Float64Array(actual.length);
  const asMuch = new Float64Array(actual.length);
  playFutures(history, chance, (next) => {
    let total = 0;
    actual.forEach((reached, index) => {
      total += next();
      if (isMore(total, reached)) more[index] = (more[index] ?? 0) + 1;
      if (isAsMuch(total, reached)) asMuch[index] = (asMuch[index] ?? 0) + 1;
    });
  });
  const shareAt = (counts: Float64Array, index: number): number => (counts[index] ?? 0) / chance.trials;
  return actual.map((_, index) =>
    index === 0 ? first : { more: shareAt(more, index), asMuch: shareAt(asMuch, index) },
  );
};

const placeOf = (history: readonly number[], actual: number): PastCase => ({
  more: history.filter((amount) => isMore(amount, actual)).length / history.length,
  asMuch: history.filter((amount) => isAsMuch(amount, actual)).length / history.length,
});

// Sums of decimals end a little beside their value: ten times 0.1 is below 1.
const isMore = (total: number, actual: number): boolean => total > actual * (1 + 1e-9);
const isAsMuch = (total: number, actual: number): boolean => total >= actual * (1 - 1e-9);
