import { seededDraw } from '../../src/domain/forecast/seeded-draw';
import { usualChance, type Chance } from '../../src/domain/forecast/play-futures';
import { forecastHistory } from '../../src/domain/forecast/forecast-history';
import { totalsAfter } from '../../src/domain/forecast/how-many';
import { largestAmount } from '../../src/domain/forecast/confidence';
import { exact, sum } from '../../src/domain/arithmetic/exact';

/** The completed amounts of one board, oldest sprint first. */
export type PastBoard = { readonly ecosystem: string; readonly board: string; readonly completed: readonly number[] };

/**
 * One forecast, three sprints ahead from what was known then, against what came: at each confidence
 * what was promised, and what a plain bootstrap says.
 */
export type ForecastCase = {
  readonly ecosystem: string;
  readonly actual: number;
  readonly at85: Promised;
  readonly at50: Promised;
};
export type Promised = {
  readonly amount: number;
  readonly plain: number;
  /** The share of our futures that lie above the promise, and that end exactly on it. */
  readonly above: number;
  readonly on: number;
};

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
  boards.flatMap(({ ecosystem, completed }) =>
    completed.slice(sprintsAhead - 1).flatMap((_, at) => {
      const past = completed.slice(0, at);
      const history = forecastHistory(past, longest);
      if ('because' in history) return [];
      const totals = totalsAfter(history, sprintsAhead, chance).map(exact);
      const plain = plainBootstrap(past, chance);
      const promise = (p: number): Promised => {
        const amount = largestAmount(totals, p);
        const shareOf = (among: Float64Array): number => among.length / totals.length;
        return {
          amount,
          plain: exact(largestAmount(plain, p)),
          above: shareOf(totals.filter((total) => total > amount)),
          on: shareOf(totals.filter((total) => total === amount)),
        };
      };
      return [
        { ecosystem, actual: sum(completed.slice(at, at + sprintsAhead)), at85: promise(0.85), at50: promise(0.5) },
      ];
    }),
  );

/** The usual way that ours is measured by: three independent draws from the whole past. */
const plainBootstrap = (past: readonly number[], { trials }: Chance): Float64Array =>
  Float64Array.from({ length: trials }, (_, trial) => {
    let total = 0;
    for (let sprint = 0; sprint < sprintsAhead; sprint += 1)
      total += past[Math.floor(seededDraw(plainSeed, trial * sprintsAhead + sprint) * past.length)] ?? 0;
    return total;
  }).sort();

const plainSeed = 2;
