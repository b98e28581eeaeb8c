import { seededDraw } from './seeded-draw';

/**
 * How many futures a forecast plays through, and the seed that makes them the same each time (F1).
 */
export type Chance = { readonly trials: number; readonly seed: number };

/** 10,000 trials leave a promise of 85 % uncertain by less than half a percent. */
export const usualChance: Chance = { trials: 10_000, seed: 1 };

/**
 * So many periods ahead a forecast looks; what takes longer is said to be beyond it (F3). A year of
 * weeks, two of fortnights.
 */
export const horizon = 52;

/**
 * Plays seeded futures of a team from the amounts of its past periods: `measure` calls `next` for
 * the amount of each further period and gives one number for that future. Returns those numbers
 * sorted.
 *
 * Every period is drawn from the past ones with replacement (F1), and each alone is distributed as
 * they are. Drawing them independently would take the past for exactly what the team can do and
 * promise too much for several periods together. As neighbouring sprints resemble each other, with
 * a correlation r of about 1/3, n of them tell only as much of the team's usual pace as n × (1 − r)
 * ÷ (1 + r) = n ÷ 2 independent ones. So each amount drawn goes back with 2 more of its kind:
 * Pólya's urn, the predictive form of Rubin's Bayesian bootstrap (1981).
 *
 * The 1/3 is that of the sprints of boards 121 and 144 of Titanium's Jira (0.27 to 0.45, by points
 * and by items); `npm run eval` judges on others.
 */
export const playFutures = (
  history: readonly number[],
  { trials, seed }: Chance,
  measure: (next: () => number) => number,
): Float64Array => {
  const drawn = new Uint8Array(horizon);
  let period = 0;
  let trial = 0;
  const next = (): number => {
    const balls = history.length + extraOfItsKind * period;
    // The first period takes each past one equally often over all trials, which leaves less to
    // chance.
    const share = period === 0 ? trial / trials : seededDraw(seed, trial * horizon + period);
    const at = periodOf(Math.floor(share * balls), history.length, drawn);
    drawn[period] = at;
    period += 1;
    return history[at] ?? 0;
  };
  const results = new Float64Array(trials);
  for (; trial < trials; trial += 1) {
    period = 0;
    results[trial] = measure(next);
  }
  return results.sort();
};

const extraOfItsKind = 2;

/**
 * Which past period a ball stands for: first come the past periods themselves, then two balls for
 * each draw of this future.
 */
const periodOf = (ball: number, pastPeriods: number, drawn: Uint8Array): number =>
  ball < pastPeriods ? ball : (drawn[Math.floor((ball - pastPeriods) / extraOfItsKind)] ?? 0);
