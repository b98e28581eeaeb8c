import type { ReadinessSettings } from './readiness-settings';

/**
 * What a team is known to do, which limits may be measured by. `velocity`: mean points a sprint;
 * absent until it is known.
 */
export type TeamFacts = { readonly velocity?: number | undefined };

/**
 * Points above which an item is oversized (G), and where the limit comes from, as words that end a
 * sentence.
 */
export type SizeLimit = { readonly points: number; readonly because: string };

/**
 * A share of the team's mean velocity; the administered number of points until there is one, or
 * where it is 0.
 */
export const sizeLimit = (
  { oversizedAbove, oversizedShare }: Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>,
  { velocity }: TeamFacts,
): SizeLimit =>
  velocity === undefined || velocity <= 0
    ? { points: oversizedAbove, because: `the limit is ${oversizedAbove}` }
    : {
        points: (velocity * oversizedShare) / 100,
        because: `the limit is ${oneDecimal((velocity * oversizedShare) / 100)}, ${oversizedShare} % of the velocity of ${oneDecimal(velocity)}`,
      };

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);
