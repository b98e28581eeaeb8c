import { componentOf } from '../../domain/health/components/all-components';
import { unitNames } from '../../domain/health/components/unit-names';
import { scoreAgainst, type MeasuredComponent, type HealthComponent } from '../../domain/health/measured-component';
import { quantity, groupDigits } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { inSentence } from '../../domain/wording/in-sentence';

const messages = {
  percent: (value: number) => `${value} %`,
  sprints: (value: number) => quantity(value, 'sprint'),
  weeks: (value: number) => quantity(value, 'week'),
  ofSprints: (sprints: number, of: number) => `${sprints} of ${quantity(of, 'sprint')}`,
  ofItems: (items: number, of: number) => `${groupDigits(items)} of ${quantity(of, 'item')}`,
  readyItems: (items: number) => quantity(items, 'ready item'),
  range: (low: number, high: number, unit: string) => `${low}–${high}${unit}`,
  atLeast: (value: number, unit: string) => `at least ${value}${unit}`,
  atMost: (value: number, unit: string) => `at most ${value}${unit}`,
  noTarget: 'none',
  onTarget: 'On target',
  below: 'Below target',
  above: 'Above target',
  weight: (weight: number) => `${inSentence(commonNames.weight)} ${weight}`,
  noWeight: 'shown, not scored',
};

/**
 * "58 %", "1.6 sprints". A value that rounding would carry onto a target that it misses keeps
 * another place: "1.96 sprints".
 */
export const valueLabel = ({
  value,
  unit,
  target,
  met,
}: Pick<MeasuredComponent, 'value' | 'unit' | 'target' | 'met'>): string => {
  const places = unit === 'percent' ? 0 : 1;
  const round = (by: number): number => Math.round(value * 10 ** by) / 10 ** by;
  const looksMet = scoreAgainst(round(places), target) === 100;
  const rounded = looksMet === met ? round(places) : round(places + 1);
  return messages[unit](rounded);
};

/** What a figure counts: "19 of 33 items"; for depth only how many are ready. */
export const countLabel = ({ id, counted: count, of, unit }: MeasuredComponent): string => {
  if (componentOf(id).counts === 'sprints') return messages.ofSprints(count, of);
  return unit === 'percent' ? messages.ofItems(count, of) : messages.readyItems(count);
};

/** "at least 80 %", "2–5 sprints". */
export const targetLabel = ({ id, target: { atLeast, atMost } }: Pick<HealthComponent, 'id' | 'target'>): string => {
  const unit = ` ${unitNames[componentOf(id).unit]}`;
  if (atLeast !== undefined && atMost !== undefined) return messages.range(atLeast, atMost, unit);
  if (atLeast !== undefined) return messages.atLeast(atLeast, unit);
  return atMost === undefined ? messages.noTarget : messages.atMost(atMost, unit);
};

/** Where a figure stands to its target. */
export const standingLabel = ({ met, value, target }: MeasuredComponent): string => {
  if (met) return messages.onTarget;
  return value < (target.atLeast ?? -Infinity) ? messages.below : messages.above;
};

/** "weight 25", and for a weight of 0 what that means. */
export const weightLabel = ({ weight }: Pick<HealthComponent, 'weight'>): string =>
  weight === 0 ? messages.noWeight : messages.weight(weight);
