import type { Unknown } from '../../domain/wording/unknown';
import { sum } from '../../domain/arithmetic/exact';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Velocity } from '../../domain/sprints/velocity';
import { amount, bareAmount } from '../../domain/wording/amount';
import { quantity, percent } from '../../domain/wording/number';

type Known = Exclude<Velocity, Unknown>;

/** "Velocity 20.7 points a sprint", "at least" where items are unknown (V31). */
export const velocityHeading = (velocity: Known, unit: SprintFigures['unit']): string =>
  `Velocity ${velocity.complete ? '' : 'at least '}${amount(velocity.mean, unit)} a sprint`;

/** "mean of the 7 sprints below · say/do 86 % (124 of 145 points) · range 17–25". */
export const velocityLine = (velocity: Known, sprints: readonly SprintFigures[]): string => {
  const unit = sprints[0]?.unit ?? 'points';
  const { low, high } = velocity.range;
  return [
    velocity.from === 1 ? 'the one sprint below' : `mean of the ${velocity.from} sprints below`,
    sayDoWords(sprints, unit),
    `range ${bareAmount(low, unit)}–${bareAmount(high, unit)}`,
  ].join(' · ');
};

/**
 * Of all sprints together, so that a small sprint weighs little; not computed over sums that are
 * "at least" (V19, V31).
 */
const sayDoWords = (sprints: readonly SprintFigures[], unit: SprintFigures['unit']): string => {
  const known = sprints.filter(({ complete }) => complete);
  const committed = sum(known.map((sprint) => sprint.committed));
  if (committed === 0) return 'say/do cannot be computed';
  const completed = sum(known.map((sprint) => sprint.completed));
  const of = known.length === sprints.length ? '' : `, ${quantity(known.length, 'sprint')} without unknown items`;
  return `say/do ${percent(completed / committed)} (${bareAmount(completed, unit)} of ${amount(committed, unit)}${of})`;
};
