import type { Unknown } from '../../domain/wording/unknown';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import type { Velocity } from '../../domain/sprints/velocity';
import { amount, bareAmount } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { quantity } from '../../domain/wording/number';

type Unit = SprintFigures['unit'];

const messages = {
  velocity: (mean: string) => `${commonNames.velocity} ${mean} a sprint`,
  velocityAtLeast: (mean: string) => `${commonNames.velocity} at least ${mean} a sprint`,
  range: (low: string, high: string, sprints: string) => `range ${low}–${high} in ${sprints}`,
};

type MeanVelocity = Exclude<Velocity, Unknown>;

/** "Velocity 20.7 points a sprint", "at least" where items are unknown (V31). */
export const velocityHeading = (velocity: MeanVelocity, unit: Unit): string => {
  const mean = amount(velocity.mean, unit);
  return velocity.complete ? messages.velocity(mean) : messages.velocityAtLeast(mean);
};

/** "range 17–25 in 7 sprints". */
export const velocityLine = ({ from, range: { low, high } }: MeanVelocity, unit: Unit): string =>
  messages.range(bareAmount(low, unit), bareAmount(high, unit), quantity(from, 'sprint'));
