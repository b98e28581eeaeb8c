import type { RunwayView } from '../../../src/contract/runway-view';
import type { BandShares, Share } from '../../../src/domain/backlog/runway/runway';
import { runwayNames } from '../../../src/domain/backlog/runway/runway-names';
import { type Asked, settledView } from './read-health';
import { ReportProblem } from './report-problem';
import type { ReportSite } from './report-site';

/** The JSON that `report -- runway` prints for one project. Amounts are in `unit`. */
export type RunwayReport = {
  readonly project: string;
  readonly calculatedAt: string;
  readonly period: 'sprint' | 'week';
  readonly unit: 'points' | 'seconds' | 'items';
  /** What a sprint or a week takes; null where nobody can say. */
  readonly pace: number | null;
  /** Why there is none. */
  readonly cannot?: string;
  /** An unestimated item counts as this; null where items are counted. */
  readonly medianSize: number | null;
  /** `end`: as planned; `daysLeft`: null where no end is planned. */
  readonly running: readonly {
    readonly sprint: number;
    readonly name: string;
    readonly done: Share;
    readonly all: Share;
    readonly left: BandShares;
    readonly daysLeft: number | null;
  }[];
  readonly bars: readonly ReportBar[];
};

/** `sprint`: the id of a planned one; null of what comes by rank. */
export type ReportBar = BandShares & { readonly name: string; readonly sprint: number | null };

/**
 * Reads the runway of a project's backlog through the project page's resolver, as its screen does.
 * @throws ReportProblem
 */
export const readRunway = async (site: ReportSite, asked: Asked): Promise<RunwayReport> => {
  const { project, calculatedAt, runway, scan } = await settledView(site, asked);
  if (runway === undefined)
    throw new ReportProblem(
      scan?.refused === true
        ? `${asked.project}: The app may not see this project or the filter of its board.`
        : `${asked.project}: The backlog could not be read.`,
    );
  const { period, unit, pace, medianSize, running = [], bars } = runway;
  return {
    project,
    calculatedAt: new Date(calculatedAt).toISOString(),
    ...{ period, unit },
    ...('because' in pace ? { pace: null, cannot: runwayNames.because[pace.because] } : { pace: pace.amount }),
    medianSize: medianSize ?? null,
    running: running.map(({ sprint, name, done, all, left, daysLeft }) => ({
      ...{ sprint, name, done, all, left },
      daysLeft: daysLeft ?? null,
    })),
    bars: bars.map((bar) => toReportBar(bar, { pace, period })),
  };
};

const toReportBar = (
  bar: RunwayView['bars'][number],
  { pace, period }: Pick<RunwayView, 'pace' | 'period'>,
): ReportBar => {
  const { items, amount, bands, unestimated } = bar;
  const sprint = bar.at === 'planned' ? bar.sprint : null;
  return {
    name: runwayNames.bar(bar, { isCut: !('because' in pace), period }),
    sprint,
    items,
    amount,
    bands,
    unestimated,
  };
};
