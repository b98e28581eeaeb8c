import type { TrendView } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';
import { dayMs } from '../../../domain/arithmetic/day';
import type { HealthComponentId } from '../../../domain/health/components/all-components';
import type { Snapshot } from '../../../domain/health/health-snapshot';

/** What the trend can show: the score, or one figure. */
export type TrendFigure = 'score' | HealthComponentId;

/** The value of a day; null where it could not be computed then. */
export const valueOn = (snapshot: Snapshot, figure: TrendFigure): number | null =>
  figure === 'score' ? snapshot.score : (snapshot.values[figure] ?? null);

/**
 * The days of the trend. What the page has just measured stands in for today's snapshot, so that
 * the last point agrees with the headline. A filtered or partial page measures no whole backlog.
 */
export const trendDays = (page: ProjectView, isFiltered: boolean): readonly Snapshot[] => {
  const { health, trend } = page;
  const measuresAll = !isFiltered && health !== undefined && !health.partial && !health.oldRules && !health.outdated;
  if (!measuresAll) return trend.days;
  const today: Snapshot = {
    day: Math.floor(page.calculatedAt / dayMs),
    rulesVersion: page.rulesVersion,
    overridesVersion: page.overridesVersion ?? 0,
    items: health.openBacklog,
    ready: health.ready,
    score: health.score,
    values: Object.fromEntries(
      health.components.flatMap((component) => ('because' in component ? [] : [[component.id, component.value]])),
    ),
  };
  return [...trend.days.filter(({ day }) => day < today.day), today];
};

/** The last day on or before each sprint's close, each day once. */
export const atCloses = (days: readonly Snapshot[], closes: TrendView['sprintCloses']): readonly Snapshot[] => {
  const snapshots = closes.flatMap((close) => days.findLast(({ day }) => day <= Math.floor(close / dayMs)) ?? []);
  return snapshots.filter((snapshot, index) => snapshot !== snapshots[index - 1]);
};

/** The days on which other rules judged than on the one before (R6). */
export const rulesChanges = (days: readonly Snapshot[]): readonly Snapshot[] =>
  days.filter((snapshot, index) => {
    const before = days[index - 1];
    return before !== undefined && !sameRules(before, snapshot);
  });

/**
 * The first day on which say/do, and with it the score, was measured by what V19 says, where days
 * before were measured otherwise. Undefined for other figures, and where no day is of the kind.
 */
export const definitionChange = (days: readonly Snapshot[], figure: TrendFigure): Snapshot | undefined => {
  if (figure !== 'score' && figure !== 'say-do') return undefined;
  const lastOld = days.findLastIndex(({ steadiness }) => steadiness !== undefined);
  return lastOld < 0 ? undefined : days.slice(lastOld + 1).find(({ values }) => values['say-do'] !== undefined);
};

const sameRules = (a: Snapshot, b: Snapshot): boolean =>
  a.rulesVersion === b.rulesVersion && a.overridesVersion === b.overridesVersion;
