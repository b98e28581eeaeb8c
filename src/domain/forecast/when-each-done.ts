import { calibrate } from './calibration';
import { isShare } from './confidence';
import { forecastHistory } from './forecast-history';
import { type Chance, horizon, playFutures, usualChance } from './play-futures';
import type { Unknown } from '../wording/unknown';

const messages = { notANumber: 'No forecast: the amount to be done is not a number.' };

/** In the `periods`-th period from now, 0: nothing is left to do; `beyond`: past the horizon. */
export type WhenDone = { readonly periods: number } | { readonly beyond: number } | Unknown;

/**
 * When each of several amounts will be done, at any probability (`whenDone`). The futures are the
 * same whatever is asked of them, so they are played once for all amounts.
 */
export const whenEachDone = (
  samples: readonly number[],
  { amounts, chance = usualChance }: { readonly amounts: readonly number[]; readonly chance?: Chance },
): ((p: number) => (amount: number) => WhenDone) => {
  const history = forecastHistory(samples);
  if ('because' in history) return () => () => history;
  const shares = doneWithin(history, amounts, chance);
  // By then every future has all of them done, whatever the level.
  const ahead = Math.max(0, ...[...shares.values()].map(periodsOfAll));
  const levelAt = calibrate(samples, { ahead, chance });
  return (p) => {
    const levels = Array.from({ length: ahead }, (_, index) => levelAt(p, index + 1));
    return (amount) => {
      if (!Number.isFinite(amount)) return { because: messages.notANumber };
      if (amount <= 0) return { periods: 0 };
      const index = shares.get(amount)?.findIndex(({ done, of }, at) => isShare(done, of, levels[at] ?? p)) ?? -1;
      return index < 0 ? { beyond: horizon } : { periods: index + 1 };
    };
  };
};

type Share = { readonly done: number; readonly of: number };

/** Within how many periods every future has it done, as far as one looks. */
const periodsOfAll = (shares: readonly Share[]): number => {
  const index = shares.findIndex(({ done, of }) => done === of);
  return index < 0 ? horizon : index + 1;
};

/**
 * In which share each amount is done within one period, within two, up to the horizon: of one
 * period of the past amounts, of more of the futures, as where it is asked how much (`howMany`).
 */
const doneWithin = (
  history: readonly number[],
  amounts: readonly number[],
  chance: Chance,
): ReadonlyMap<number, readonly Share[]> => {
  const ascending = [...new Set(amounts)]
    .filter((amount) => Number.isFinite(amount) && amount > 0)
    .toSorted((a, b) => a - b);
  const doneIn = countDone(history, ascending, chance);
  return new Map(
    ascending.map((amount, at) => {
      let done = 0;
      const ofFutures = Array.from(doneIn[at] ?? [], (more) => ({ done: (done += more), of: chance.trials }));
      const ofPast = { done: history.filter((total) => isEnough(total, amount)).length, of: history.length };
      return [amount, [ofPast, ...ofFutures.slice(1)]];
    }),
  );
};

/** How many futures have each amount done in each period: the smaller ones no later than others. */
const countDone = (
  history: readonly number[],
  ascending: readonly number[],
  chance: Chance,
): readonly Uint32Array[] => {
  const doneIn = ascending.map(() => new Uint32Array(horizon));
  playFutures(history, chance, (next) => {
    let total = 0;
    let open = 0;
    for (let index = 0; index < horizon && open < ascending.length; index += 1) {
      total += next();
      for (; isEnough(total, ascending[open] ?? Infinity); open += 1) {
        const counts = doneIn[open];
        if (counts !== undefined) counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  });
  return doneIn;
};

/** Sums of decimals end a little beside their value: ten times 0.1 is below 1. */
const isEnough = (total: number, amount: number): boolean => total >= amount * (1 - 1e-9);
