import { dayMs } from '../../../src/domain/arithmetic/day';
import type { HealthComponentId } from '../../../src/domain/health/components/all-components';
import { isReplayed, trendDays, valueOn } from '../../../src/frontend/health/trend/trend-points';
import { type Asked, settledView } from './read-health';
import type { ReportSite } from './report-site';

/** The JSON that `report -- trend` prints for one project: the days of which anything is known. */
export type TrendReport = {
  readonly project: string;
  /** The replayed days are of so many items from the top of the order; absent: of all. */
  readonly replayedOfTop?: number;
  readonly days: readonly TrendReportDay[];
};

export type TrendReportDay = {
  /** Of UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** `replayed`: out of change histories (H6); `saved`: on the day itself. */
  readonly known: 'replayed' | 'saved';
  /** 0 to 100; the same on replayed and saved days. */
  readonly trendScore: number | null;
  /** 0 to 100; null on replayed days. */
  readonly score: number | null;
  readonly openItems: number;
  readonly readyItems: number;
  /** Of replayed days: of so many items nobody can tell how they were. */
  readonly unknown?: number;
  readonly values: Readonly<Partial<Record<HealthComponentId, number>>>;
};

/**
 * Reads the trend through the project page's resolver, as its screen does, once the past is
 * replayed. @throws ReportProblem
 */
export const readTrend = async (site: ReportSite, asked: Asked): Promise<TrendReport> => {
  const page = await settledView(site, asked);
  const { replayedOfTop, settings } = page.trend;
  return {
    project: page.project,
    ...(replayedOfTop === undefined ? {} : { replayedOfTop }),
    days: trendDays(page, false).map((day) => ({
      day: new Date(day.day * dayMs).toISOString().slice(0, 10),
      known: isReplayed(day) ? 'replayed' : 'saved',
      trendScore: valueOn(day, 'trend-score', settings),
      score: day.score,
      openItems: day.items,
      readyItems: day.ready,
      ...(isReplayed(day) ? { unknown: day.replayed.unknown } : {}),
      values: day.values,
    })),
  };
};
