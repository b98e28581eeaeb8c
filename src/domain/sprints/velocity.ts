import type { Unknown } from '../wording/unknown';
import { byCloseOfFigures, lastOf } from './closed-sprints';
import type { SprintReport } from './replay/sprint-report';

const messages = {
  noClosedSprint: 'No velocity yet: no sprint of this board has been closed.',
  noHistories: 'No velocity: the items of these sprints have no change history that can be replayed.',
};

/**
 * What a team completes in a sprint, in the unit of the reports; `from`: of how many sprints.
 * Not `complete`: items had unknown histories, so the figures are what is at least true (V31).
 */
export type Velocity =
  | {
      readonly mean: number;
      readonly from: number;
      /** The least and the most completed. */
      readonly range: { readonly low: number; readonly high: number };
      readonly complete: boolean;
    }
  | Unknown;

/** Over the last `count` closed sprints, all if fewer, zeros included (V17, V18). */
export const velocity = (reports: readonly CountedReport[], count = 7): Velocity => {
  const last = lastOf(reports.toSorted(byCloseOfFigures), count);
  if (last.length === 0) return { because: messages.noClosedSprint };
  if (isAllUnknown(last)) return { because: messages.noHistories };
  const completed = last.map((report) => report.completed);
  return {
    mean: completed.reduce((total, value) => total + value, 0) / last.length,
    from: last.length,
    range: { low: Math.min(...completed), high: Math.max(...completed) },
    complete: last.every((report) => report.complete),
  };
};

/** The velocity out of remembered figures, which hold numbers of items in place of the items. */
export const velocityOfFigures = (figures: readonly CountedFigures[], count = 7): Velocity =>
  velocity(
    figures.map(({ items, ...sprint }) => ({
      ...sprint,
      perIssue: { length: items.all - items.completedOutside - items.unmapped - items.unknown },
      unknown: { length: items.unknown },
    })),
    count,
  );

/** The sums of one sprint that a velocity looks at. */
type Sums = Pick<SprintReport, 'sprint' | 'start' | 'close' | 'completed' | 'complete'>;

type CountedReport = Sums & Readonly<Record<'perIssue' | 'unknown', { readonly length: number }>>;

/** The same of a remembered sprint. */
export type CountedFigures = Sums & {
  readonly items: Readonly<Record<'all' | 'completedOutside' | 'unmapped' | 'unknown', number>>;
};

/** Items were in these sprints and nothing is known of any of them: their 0 is no figure. */
const isAllUnknown = (reports: readonly CountedReport[]): boolean =>
  reports.every(({ perIssue }) => perIssue.length === 0) && reports.some(({ unknown }) => unknown.length > 0);
