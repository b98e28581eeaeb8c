import type { Unknown } from '../../domain/wording/unknown';
import { sum } from '../../domain/arithmetic/exact';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Velocity } from '../../domain/sprints/velocity';
import { amount, bareAmount } from '../../domain/wording/amount';
import { quantity, percent } from '../../domain/wording/number';

type Unit = SprintFigures['unit'];

type SayDo = { readonly committed: number; readonly completed: number; readonly unit: Unit };

const messages = {
  velocity: (mean: string) => `Velocity ${mean} a sprint`,
  velocityAtLeast: (mean: string) => `Velocity at least ${mean} a sprint`,
  meanOf: (sprints: number) => (sprints === 1 ? 'the one sprint below' : `mean of the ${sprints} sprints below`),
  range: (low: string, high: string) => `range ${low}–${high}`,
  noSayDo: 'say/do cannot be computed',
  sayDo: ({ committed, completed, unit }: SayDo, of: string) =>
    `say/do ${percent(completed / committed)} (${bareAmount(completed, unit)} of ${amount(committed, unit)}${of})`,
  ofCompleteSprints: (sprints: number) => `, ${quantity(sprints, 'sprint')} without unknown items`,
};

type MeanVelocity = Exclude<Velocity, Unknown>;

/** "Velocity 20.7 points a sprint", "at least" where items are unknown (V31). */
export const velocityHeading = (velocity: MeanVelocity, unit: Unit): string => {
  const mean = amount(velocity.mean, unit);
  return velocity.complete ? messages.velocity(mean) : messages.velocityAtLeast(mean);
};

/** "mean of the 7 sprints below · say/do 86 % (124 of 145 points) · range 17–25". */
export const velocityLine = (velocity: MeanVelocity, sprints: readonly SprintFigures[]): string => {
  const unit = sprints[0]?.unit ?? 'points';
  const { low, high } = velocity.range;
  return [
    messages.meanOf(velocity.from),
    sayDoPhrase(sprints, unit),
    messages.range(bareAmount(low, unit), bareAmount(high, unit)),
  ].join(' · ');
};

/**
 * The say/do of all sprints together, so that a small sprint weighs little. Sums that are "at
 * least" are left out (V19, V31).
 */
const sayDoPhrase = (sprints: readonly SprintFigures[], unit: Unit): string => {
  const complete = sprints.filter((sprint) => sprint.complete);
  const committed = sum(complete.map((sprint) => sprint.committed));
  if (committed === 0) return messages.noSayDo;
  const completed = sum(complete.map((sprint) => sprint.completed));
  const of = complete.length === sprints.length ? '' : messages.ofCompleteSprints(complete.length);
  return messages.sayDo({ committed, completed, unit }, of);
};
