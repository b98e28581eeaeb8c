import { exact, sum } from '../../src/domain/arithmetic/exact';
import { type Calibration, calibrate } from '../../src/domain/forecast/calibration';
import { largestAmount } from '../../src/domain/forecast/confidence';
import { forecastHistory } from '../../src/domain/forecast/forecast-history';
import { howMany, totalsAfter } from '../../src/domain/forecast/how-many';
import { type Chance, usualChance } from '../../src/domain/forecast/play-futures';
import { seededDraw } from '../../src/domain/forecast/seeded-draw';

/**
 * The completed amounts of one board, oldest sprint first. `team`: the first board that tells of
 * the same sprints, else the board itself.
 */
export type PastBoard = {
  readonly ecosystem: string;
  readonly board: string;
  readonly team: string;
  readonly completed: readonly number[];
};

/**
 * One forecast, three sprints ahead from what was known then, against what came: at each confidence
 * what was promised, what would have been without the board's record, and what a plain bootstrap
 * says.
 */
export type ForecastCase = Pick<PastBoard, 'ecosystem' | 'board' | 'team'> & {
  readonly actual: number;
  readonly at85: Promised;
  readonly at50: Promised;
};
/** `uncorrected`: what would be promised without the record of the board. */
export type Promised = { readonly corrected: Pledged; readonly uncorrected: Pledged; readonly plain: number };

/** `tieHolds`: with which chance a right forecast holds what is completed exactly. */
export type Pledged = { readonly amount: number; readonly tieHolds: number };

export const sprintsAhead = 3;

/**
 * Walks forward through each board, looking back on so many sprints. A sprint before which there is
 * too little for any forecast gives no case (F3).
 */
export const forecastCases = (
  boards: readonly PastBoard[],
  longest: number,
  chance: Chance = usualChance,
): readonly ForecastCase[] =>
  boards.flatMap(({ ecosystem, board, team, completed }) =>
    completed.slice(sprintsAhead - 1).flatMap((_, at) => {
      const past = completed.slice(0, at);
      const history = forecastHistory(past, longest);
      if ('because' in history) return [];
      const totals = totalsAfter(history, sprintsAhead, chance).map(exact);
      const levelAt = calibrate(past, { ahead: sprintsAhead, chance, longest });
      const plain = plainBootstrap(past, chance);
      const promise = (p: number): Promised => {
        const promised = howMany(past, { periods: sprintsAhead, p, chance, longest });
        const amount = 'amount' in promised ? promised.amount : NaN;
        const uncorrected = largestAmount(totals, p);
        return {
          corrected: { amount, tieHolds: tieHolds(totals, { amount, p, levelAt }) },
          uncorrected: {
            amount: uncorrected,
            tieHolds: tieHolds(totals, { amount: uncorrected, p, levelAt: asAsked }),
          },
          plain: exact(largestAmount(plain, p)),
        };
      };
      const actual = sum(completed.slice(at, at + sprintsAhead));
      return [{ ecosystem, board, team, actual, at85: promise(0.85), at50: promise(0.5) }];
    }),
  );

const asAsked: Calibration = (p) => p;

/** The randomised probability integral transform, by the distribution that was promised from. */
const tieHolds = (
  totals: Float64Array,
  { amount, p, levelAt }: { readonly amount: number; readonly p: number; readonly levelAt: Calibration },
): number => {
  const shareOf = (among: Float64Array): number => among.length / totals.length;
  const above = confidenceOf(shareOf(totals.filter((total) => total > amount)), levelAt);
  const reached = confidenceOf(shareOf(totals.filter((total) => total >= amount)), levelAt);
  return reached > above ? Math.min(1, Math.max(0, (p - above) / (reached - above))) : 1;
};

/** The probability that is promised at a level: the calibration, read backwards. */
const confidenceOf = (level: number, levelAt: Calibration): number => {
  let [least, most] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const middle = (least + most) / 2;
    if (levelAt(middle, sprintsAhead) <= level) least = middle;
    else most = middle;
  }
  return least;
};

/** The usual way that ours is measured by: three independent draws from the whole past. */
const plainBootstrap = (past: readonly number[], { trials }: Chance): Float64Array =>
  Float64Array.from({ length: trials }, (_, trial) => {
    let total = 0;
    for (let sprint = 0; sprint < sprintsAhead; sprint += 1)
      total += past[Math.floor(seededDraw(plainSeed, trial * sprintsAhead + sprint) * past.length)] ?? 0;
    return total;
  }).sort();

const plainSeed = 2;
