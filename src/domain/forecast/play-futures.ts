import { seededDraw } from './seeded-draw';

/** How many futures a forecast plays, and the seed that makes them the same each time (F1). */
export type Chance = { readonly trials: number; readonly seed: number };

/** 10,000 trials leave a confidence of 85 % uncertain by less than half a percent. */
export const usualChance: Chance = { trials: 10_000, seed: 1 };

/** So many periods ahead a forecast looks (F3): a year of weeks, two of fortnights. */
export const horizon = 52;

/**
 * Plays seeded futures of a team from the amounts of its past periods. `play` takes each future, by
 * its number from 0 on, and calls `next` for the amount of each further period.
 *
 * Every period is drawn from the past ones with replacement (F1), and each alone is distributed as
 * they are. Independent draws would take the past for exactly what the team can do, and say too
 * much of several periods together: neighbouring sprints resemble each other, with a correlation r
 * of about 1/3, so n of them tell only as much of the usual pace as n × (1 − r) ÷ (1 + r) = n ÷ 2
 * independent ones. So each amount drawn goes back with 2 more of its kind: Pólya's urn, the
 * predictive form of Rubin's Bayesian bootstrap (1981).
 *
 * The 1/3 is that of the sprints of boards 121 and 144 of Titanium's Jira (0.27 to 0.45, by points
 * and by items); `npm run eval` judges on others.
 */
export const playFutures = (
  history: readonly number[],
  { trials, seed }: Chance,
  play: (next: () => number, trial: number) => void,
): void => {
  const drawn = new Uint8Array(horizon);
  let period = 0;
  let trial = 0;
  const next = (): number => {
    const balls = history.length + extraOfItsKind * period;
    // Over all trials the first period takes each past one equally often: less is left to chance.
    const share = period === 0 ? trial / trials : seededDraw(seed, trial * horizon + period);
    const index = pastPeriodOf(Math.floor(share * balls), history.length, drawn);
    drawn[period] = index;
    period += 1;
    return history[index] ?? 0;
  };
  for (; trial < trials; trial += 1) {
    period = 0;
    play(next, trial);
  }
};

const extraOfItsKind = 2;

/** Balls stand for the past periods first, then in twos for the draws of this future. */
const pastPeriodOf = (ball: number, pastPeriods: number, drawn: Uint8Array): number =>
  ball < pastPeriods ? ball : (drawn[Math.floor((ball - pastPeriods) / extraOfItsKind)] ?? 0);
