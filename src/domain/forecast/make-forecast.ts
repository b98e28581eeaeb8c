import type { SprintFigures } from '../sprints/sprint-figures';
import type { Unknown } from '../wording/unknown';
import type { Confidence } from './confidence';
import { backTestForecast } from './forecast-back-test';
import type { ForecastBasis, ForecastSample } from './forecast-basis';
import { longestHistory } from './forecast-history';
import { type LikelyAmount, likelyAmounts } from './likely-amounts';
import { nextPeriod } from './next-period';
import { usualChance } from './play-futures';

const messages = {
  tooLittle: (because: string, leftOut: readonly string[]) =>
    leftOut.length === 0
      ? because
      : `${because} Left out, because the history of some of their items is unknown: ${leftOut.join(', ')}.`,
};

/** A closed sprint, as far as a forecast draws from it. */
export type CompletedSprint = Pick<SprintFigures, 'name' | 'start' | 'unit' | 'completed' | 'complete'>;

/** A week with the number of items that were finished in it; `from` is an instant. */
export type FinishedWeek = { readonly from: number; readonly finished: number };

/** The past periods of a board, or why there are none. `unknown`: items of no known week. */
export type PastPeriods =
  | { readonly kind: 'sprints'; readonly sprints: readonly CompletedSprint[] }
  | { readonly kind: 'throughput'; readonly weeks: readonly FinishedWeek[]; readonly unknown: number }
  | ({ readonly kind: 'none' } & Unknown);

/** The amount of the next period at each confidence, or why it cannot be told (F3). */
export type Forecast =
  | ({
      readonly kind: 'forecast';
      readonly next: Readonly<Record<Confidence, number>>;
      readonly likely: readonly LikelyAmount[];
    } & ForecastBasis)
  | ({ readonly kind: 'none' } & Unknown & Partial<ForecastBasis>);

/**
 * The forecast of a board from its closed sprints, or from its weeks where it has none (F1–F5,
 * V23). A sprint with unknown items is left out and named: as a sample it would make every amount
 * too small.
 */
export const makeForecast = (past: PastPeriods): Forecast => {
  if (past.kind === 'none') return past;
  const basis = past.kind === 'sprints' ? fromSprints(past.sprints) : fromWeeks(past.weeks, past.unknown);
  const completed = basis.samples.map((sample) => sample.completed);
  const next = nextPeriod(completed, basis.periods);
  const likely = likelyAmounts(completed, basis.periods);
  if ('because' in next) return refused(next, basis);
  return 'because' in likely ? refused(likely, basis) : { kind: 'forecast', next, likely, ...basis };
};

const refused = ({ because }: Unknown, basis: ForecastBasis): Forecast => ({
  kind: 'none',
  because: messages.tooLittle(because, basis.leftOut),
  ...basis,
});

const fromSprints = (sprints: readonly CompletedSprint[]): ForecastBasis => ({
  ...basisOf(
    sprints.filter(({ complete }) => complete).map(({ name, start, completed }) => ({ name, start, completed })),
  ),
  periods: 'sprints',
  unit: sprints.at(-1)?.unit ?? 'points',
  leftOut: sprints.filter(({ complete }) => !complete).map(({ name }) => name),
  unknownItems: 0,
});

const fromWeeks = (weeks: readonly FinishedWeek[], unknown: number): ForecastBasis => ({
  ...basisOf(weeks.map(({ from, finished }) => ({ start: from, completed: finished }))),
  periods: 'weeks',
  unit: 'items',
  leftOut: [],
  unknownItems: unknown,
});

const basisOf = (
  samples: readonly ForecastSample[],
): Pick<ForecastBasis, 'samples' | 'drawnFrom' | 'backTest' | 'seed'> => ({
  samples,
  drawnFrom: Math.min(samples.length, longestHistory),
  backTest: backTestForecast(samples.map(({ completed }) => completed)),
  seed: usualChance.seed,
});
