import type { Unknown } from '../wording/unknown';
import { calibrate } from './calibration';
import { isShare } from './confidence';
import { forecastHistory } from './forecast-history';
import { type Chance, horizon, playFutures, usualChance } from './play-futures';

const messages = { notANumber: 'No forecast: the amount to be done is not a number.' };

/** In the `periods`-th period from now, 0: nothing is left to do; `beyond`: past the horizon. */
export type WhenDone = { readonly periods: number } | { readonly beyond: number } | Unknown;

/**
 * When an amount will be done: the smallest number of periods by which it is with a probability of
 * at least `p` (F2). The amount is in the unit of the samples. The more confidence or the more to
 * do, the later (F4). The level is corrected by the board's record for each number of periods
 * (F6), so that an amount is done by a period exactly where as much is promised within as many.
 */
export const whenDone = (
  samples: readonly number[],
  { p, ...asked }: { readonly amount: number; readonly p: number; readonly chance?: Chance },
): WhenDone => whenDoneAt(samples, asked)(p);

/** The same at any probability, from the same futures. */
export const whenDoneAt = (
  samples: readonly number[],
  { amount, chance = usualChance }: { readonly amount: number; readonly chance?: Chance },
): ((p: number) => WhenDone) => {
  const history = forecastHistory(samples);
  if ('because' in history) return () => history;
  if (!Number.isFinite(amount)) return () => ({ because: messages.notANumber });
  if (amount <= 0) return () => ({ periods: 0 });
  const shares = doneWithin(history, amount, chance);
  // By then every future has it done, whatever the level.
  const ahead = 1 + shares.findIndex(({ done, of }) => done === of);
  const levelAt = calibrate(samples, { ahead: ahead === 0 ? horizon : ahead, chance });
  return (p) => {
    const index = shares.findIndex(({ done, of }, at) => isShare(done, of, levelAt(p, at + 1)));
    return index < 0 ? { beyond: horizon } : { periods: index + 1 };
  };
};

type Share = { readonly done: number; readonly of: number };

/**
 * In which share so much is done within one period, within two, up to the horizon: of one period of
 * the past amounts, of more of the futures, as where it is asked how much (`howMany`).
 */
const doneWithin = (history: readonly number[], amount: number, chance: Chance): readonly Share[] => {
  const doneIn = Array.from({ length: horizon }, () => 0);
  playFutures(history, chance, (next) => {
    let total = 0;
    for (let index = 0; index < horizon; index += 1) {
      total += next();
      if (!isEnough(total, amount)) continue;
      doneIn[index] = (doneIn[index] ?? 0) + 1;
      return;
    }
  });
  let done = 0;
  const ofFutures = doneIn.map((more) => ({ done: (done += more), of: chance.trials }));
  const ofPast = { done: history.filter((total) => isEnough(total, amount)).length, of: history.length };
  return [ofPast, ...ofFutures.slice(1)];
};

/** Sums of decimals end a little beside their value: ten times 0.1 is below 1. */
const isEnough = (total: number, amount: number): boolean => total >= amount * (1 - 1e-9);
