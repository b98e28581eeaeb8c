import { shortestHistory } from './forecast-history';
import type { Chance } from './play-futures';
import { walkForward, type PastCase } from './walk-forward';

/** The level to promise at where a probability of `p` is asked for over so many periods. */
export type Calibration = (p: number, periods: number) => number;

/** Fewer past cases than this correct nothing (F6). */
export const fewestPastCases = 12;

/**
 * Promises are corrected by the board's own record (F6): where its 85 % promises held in 75 %, a
 * higher level is promised at, never an amount added. The record of a number of periods is that of
 * forecasts over as many, because sums of neighbouring periods can be off where each alone is not.
 *
 * The level is the one that would have held in a share of `p` of the past cases, the case to come
 * counted as one that broke: conformal prediction (Vovk et al. 2005). What was completed exactly
 * counts as held by the share that a right forecast would hold, so that a right forecast of many
 * zeros stays as it is. Shrunk towards p: the first 11 cases count as if p had been right, and only
 * those beyond them speak, each of several periods by one part of as many, since their neighbours
 * share the rest with them.
 */
export const calibrate = (
  samples: readonly number[],
  asked: { readonly ahead: number; readonly chance: Chance; readonly longest?: number },
): Calibration => {
  // Further ahead there are too few cases to correct anything.
  const mostAhead = samples.length - shortestHistory - fewestPastCases + 1;
  const records = walkForward(samples, { ...asked, ahead: Math.max(0, Math.min(asked.ahead, mostAhead)) });
  return (p, periods) => calibratedLevel(records[periods - 1] ?? [], { p, periods });
};

/** The least level that a record holds in a share of p, in ten-thousandths; 1 where none does. */
export const calibratedLevel = (
  record: readonly PastCase[],
  { p, periods }: { readonly p: number; readonly periods: number },
): number => {
  if (record.length < fewestPastCases) return p;
  let [least, most] = [0, levels];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (heldShare(record, { level: middle / levels, periods }) >= p - 1e-9) most = middle;
    else least = middle + 1;
  }
  return most / levels;
};

const levels = 10_000;

const heldShare = (
  record: readonly PastCase[],
  { level, periods }: { readonly level: number; readonly periods: number },
): number => {
  const takenAsRight = fewestPastCases - 1;
  const speaking = (record.length - takenAsRight) / periods;
  const held = record.reduce((total, one) => total + heldBy(one, level), 0) / (record.length + 1);
  return (takenAsRight * level + speaking * held) / (takenAsRight + speaking);
};

/** How far a promise of this level held: 0 or 1, or between them a share of an exact hit. */
const heldBy = ({ more, asMuch }: PastCase, level: number): number => {
  if (level <= more) return 0;
  return level >= asMuch ? 1 : (level - more) / (asMuch - more);
};
