import type { Unknown } from '../wording/unknown';
import { byClose, lastOf } from './closed-sprints';
import type { SprintReport } from './replay/sprint-report';

/**
 * What a team completes in a sprint. `mean`, `low` and `high` (the least and the most completed)
 * are in the unit of the reports; `from` is the number of sprints behind them. Not `complete`:
 * items with unknown histories were in these sprints, so that the figures are what is at least true
 * (V31).
 */
export type Velocity =
  | {
      readonly mean: number;
      readonly from: number;
      readonly range: { readonly low: number; readonly high: number };
      readonly complete: boolean;
    }
  | Unknown;

/**
 * The mean of what was completed in the last `count` closed sprints, all if fewer, zeros included
 * (V17, V18).
 */
export const velocity = (reports: readonly ForVelocity[], count = 7): Velocity => {
  const last = lastOf(reports.toSorted(oldestFirst), count);
  if (last.length === 0) return { because: 'No velocity yet: no sprint of this board has been closed.' };
  if (sayNothing(last))
    return { because: 'No velocity: the items of these sprints have no change history that can be replayed.' };
  const completed = last.map((report) => report.completed);
  return {
    mean: completed.reduce((total, value) => total + value, 0) / last.length,
    from: last.length,
    range: { low: Math.min(...completed), high: Math.max(...completed) },
    complete: last.every((report) => report.complete),
  };
};

/**
 * The same of figures that are remembered or shown, which hold numbers of items in place of the
 * items.
 */
export const velocityOfFigures = (figures: readonly Figures[], count = 7): Velocity =>
  velocity(
    figures.map(({ items, ...sprint }) => ({
      ...sprint,
      perIssue: { length: items.all - items.completedOutside - items.unmapped - items.unknown },
      unknown: { length: items.unknown },
    })),
    count,
  );

type Figures = Pick<SprintReport, 'sprint' | 'start' | 'close' | 'completed' | 'complete'> & {
  readonly items: Readonly<Record<'all' | 'completedOutside' | 'unmapped' | 'unknown', number>>;
};

/** What of a report decides; of its items only how many they are. */
type ForVelocity = Pick<SprintReport, 'sprint' | 'start' | 'close' | 'completed' | 'complete'> &
  Readonly<Record<'perIssue' | 'unknown', { readonly length: number }>>;

/** Items were in these sprints and nothing is known of any of them: their 0 is no figure. */
const sayNothing = (reports: readonly ForVelocity[]): boolean =>
  reports.every(({ perIssue }) => perIssue.length === 0) && reports.some(({ unknown }) => unknown.length > 0);

const oldestFirst = (a: ForVelocity, b: ForVelocity): number => byClose({ ...a, id: a.sprint }, { ...b, id: b.sprint });
