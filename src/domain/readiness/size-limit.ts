import { decimal } from '../wording/number';
import type { ReadinessSettings } from './readiness-settings';

const messages = {
  limit: (points: number) => `the limit is ${points}`,
  share: (points: number, percent: number, velocity: number) =>
    `the limit is ${decimal(points)}, ${percent} % of the velocity of ${decimal(velocity)}`,
};

/**
 * What is known of a team that limits may be measured by. `velocity`: mean points a sprint; absent
 * until it is known.
 */
export type TeamFacts = { readonly velocity?: number | undefined };

/**
 * Points above which an item is oversized (G). `because`: where the limit comes from, as words that
 * end a sentence.
 */
export type SizeLimit = { readonly points: number; readonly because: string };

/**
 * A share of the team's mean velocity; the administered number of points until there is one, or
 * where it is 0.
 */
export const sizeLimit = (
  { oversizedAbove, oversizedShare }: Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>,
  { velocity }: TeamFacts,
): SizeLimit => {
  if (velocity === undefined || velocity <= 0)
    return { points: oversizedAbove, because: messages.limit(oversizedAbove) };
  const points = (velocity * oversizedShare) / 100;
  return { points, because: messages.share(points, oversizedShare, velocity) };
};
