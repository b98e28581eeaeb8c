import { allComponents, type HealthComponentId } from '../components/all-components';
import type { Component, HealthSetting } from '../components/component';
import type { Snapshot } from '../health-snapshot';
import { meanScore, scoreAgainst } from '../measured-component';

/** What the trend score is made of: figures that a past day and a day's snapshot tell alike. */
const trendScoreComponents: readonly HealthComponentId[] = allComponents
  .filter(({ replayed }: Component<HealthComponentId>) => replayed === 'alike' || replayed === 'by-sprints')
  .map(({ id }) => id);

/** The targets and weights in force; a figure that is not asked of the board has none. */
export type TrendSettings = Readonly<Partial<Record<HealthComponentId, HealthSetting>>>;

/**
 * 0 to 100: the mean of these figures' scores against their targets, by weight; null where none
 * with a weight is known. It is the same number on both sides of the day of the installation (H6).
 */
export const trendScore = (values: Snapshot['values'], settings: TrendSettings): number | null =>
  meanScore(
    trendScoreComponents.flatMap((id) => {
      const [value, setting] = [values[id], settings[id]];
      return value === undefined || setting === undefined
        ? []
        : [{ weight: setting.weight, score: scoreAgainst(value, setting) }];
    }),
  );
