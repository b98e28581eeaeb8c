import { componentOf } from '../../domain/health/components/all-components';
import { scoreAgainst, type MeasuredComponent, type HealthComponent } from '../../domain/health/measured-component';
import { quantity, groupDigits } from '../../domain/wording/number';

/**
 * "58 %", "1.6 sprints"; a value that rounding would carry onto a target that it misses keeps
 * another place: "1.96 sprints".
 */
export const valueWords = ({ value, unit, target, met }: Shown): string => {
  const places = unit === 'percent' ? 0 : 1;
  const round = (by: number): number => Math.round(value * 10 ** by) / 10 ** by;
  const looksMet = scoreAgainst(round(places), target) === 100;
  const words = looksMet === met ? round(places) : round(places + 1);
  return unit === 'percent' ? `${words} %` : quantity(words, 'sprint');
};

type Shown = Pick<MeasuredComponent, 'value' | 'unit' | 'target' | 'met'>;

/** The counts behind a figure: "19 of 33 items"; for depth only how many are ready. */
export const countWords = ({ id, counted: behind, of, unit }: MeasuredComponent): string => {
  if (componentOf(id).counts === 'sprints') return `${behind} of ${quantity(of, 'sprint')}`;
  return unit === 'percent' ? `${groupDigits(behind)} of ${quantity(of, 'item')}` : quantity(behind, 'ready item');
};

/** "at least 80 %", "2–5 sprints". */
export const targetWords = ({ id, target: { atLeast, atMost } }: Pick<HealthComponent, 'id' | 'target'>): string => {
  const unit = componentOf(id).unit === 'sprints' ? ' sprints' : ' %';
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}–${atMost}${unit}`;
  if (atLeast !== undefined) return `at least ${atLeast}${unit}`;
  return atMost === undefined ? 'none' : `at most ${atMost}${unit}`;
};

/** Where a figure stands to its target. */
export const standingWords = ({ met, value, target }: MeasuredComponent): string => {
  if (met) return 'On target';
  return value < (target.atLeast ?? -Infinity) ? 'Below target' : 'Above target';
};

/** "weight 25", and for a weight of 0 what that means. */
export const weightWords = ({ weight }: Pick<HealthComponent, 'weight'>): string =>
  weight === 0 ? 'shown, not scored' : `weight ${weight}`;
