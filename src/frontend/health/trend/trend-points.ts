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
 * The days of the trend. What the page has measured just now stands in for what was kept earlier
 * today, so that the last point says the same as the headline; a filtered or unfinished page says
 * nothing about the whole backlog.
 */
export const trendDays = (
  { health, trend, calculatedAt, ...page }: ProjectView,
  isFiltered: boolean,
): readonly Snapshot[] => {
  if (isFiltered || health === undefined || health.partial || health.oldRules) return trend.days;
  const day = Math.floor(calculatedAt / dayMs);
  const today: Snapshot = {
    day,
    rulesVersion: page.rulesVersion,
    overridesVersion: page.overridesVersion ?? 0,
    items: health.openBacklog,
    ready: health.ready,
    score: health.score,
    values: Object.fromEntries(health.components.flatMap((one) => ('because' in one ? [] : [[one.id, one.value]]))),
  };
  return [...trend.days.filter((one) => one.day < day), today];
};

/**
 * The last day on or before each sprint's close; a close with no day since the one before says
 * nothing new.
 */
export const atCloses = (days: readonly Snapshot[], closes: TrendView['sprintCloses']): readonly Snapshot[] => {
  const found = closes.flatMap((close) => days.findLast(({ day }) => day <= Math.floor(close / dayMs)) ?? []);
  return found.filter((one, at) => one !== found[at - 1]);
};

/** The first of these days on which other rules judged than on the one before (R6). */
export const rulesChanges = (days: readonly Snapshot[]): readonly Snapshot[] =>
  days.filter((one, at) => {
    const before = days[at - 1];
    return (
      before !== undefined &&
      (before.rulesVersion !== one.rulesVersion || before.overridesVersion !== one.overridesVersion)
    );
  });

/** "version 7", "version 7 and this project's version 2", "the rules the app comes with". */
export const rulesWords = ({ rulesVersion, overridesVersion }: Snapshot): string => {
  const site = rulesVersion === 0 ? 'the rules the app comes with' : `version ${rulesVersion}`;
  return overridesVersion === 0 ? site : `${site} and this project's version ${overridesVersion}`;
};
