import type { ForecastView, ForecastBasis, ForecastSample } from '../../contract/forecast-view';
import type { WeekFigures, VelocityView } from '../../contract/sprints-view';
import { backTestForecast } from '../../domain/forecast/forecast-back-test';
import { longestHistory } from '../../domain/forecast/forecast-history';
import { nextPeriod } from '../../domain/forecast/next-period';
import { usualChance } from '../../domain/forecast/play-futures';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';

type CompletedSprint = Pick<SprintFigures, 'name' | 'start' | 'unit' | 'completed' | 'complete'>;

/** The forecast without the items that it is asked about. */
export type ForecastWithoutBacklog =
  Omit<Extract<ForecastView, { kind: 'forecast' }>, 'backlog'> | Extract<ForecastView, { kind: 'none' }>;

/** What a forecast needs of the velocity of a board. */
export type PastPeriods =
  | { readonly kind: 'sprints'; readonly sprints: readonly CompletedSprint[] }
  | { readonly kind: 'throughput'; readonly weeks: readonly WeekFigures[]; readonly unknown: number }
  | Extract<VelocityView, { readonly kind: 'none' }>;

/**
 * The forecast of a board from its closed sprints, or from its weeks where it has none (F1–F5,
 * V23). A sprint with unknown items is left out and named: what it completed is only known at
 * least, and taken for a sample it would make every promise too small.
 */
export const makeForecast = (past: PastPeriods): ForecastWithoutBacklog => {
  if (past.kind === 'none') return past;
  const basis = past.kind === 'sprints' ? fromSprints(past.sprints) : fromWeeks(past.weeks, past.unknown);
  const next = nextPeriod(
    basis.samples.map(({ completed }) => completed),
    basis.periods,
  );
  if ('because' in next) return { kind: 'none', because: [next.because, ...whyFewer(basis)].join(' '), ...basis };
  return { kind: 'forecast', next, ...basis };
};

const whyFewer = ({ leftOut }: ForecastBasis): string[] =>
  leftOut.length === 0
    ? []
    : [`Left out, because the history of some of their items is unknown: ${leftOut.join(', ')}.`];

const fromSprints = (sprints: readonly CompletedSprint[]): ForecastBasis => ({
  ...basisOf(
    sprints.filter(({ complete }) => complete).map(({ name, start, completed }) => ({ name, start, completed })),
  ),
  periods: 'sprints',
  unit: sprints.at(-1)?.unit ?? 'points',
  leftOut: sprints.filter(({ complete }) => !complete).map(({ name }) => name),
  unknownItems: 0,
});

const fromWeeks = (weeks: readonly WeekFigures[], unknown: number): ForecastBasis => ({
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
