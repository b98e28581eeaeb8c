import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed and name give the same draws, whatever other names draw. */
export type Chance = {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  /** True in that share (0–1) of the cases. */
  readonly happens: (share: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
};

/**
 * A source of its own for each name, so that one more item in the site leaves all others as they
 * were.
 */
export const chanceFor = (seed: number, name: string): Chance => {
  const generator = xoroshiro128plus(seed ^ hashOf(name));
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    int,
    happens: (share) => int(0, 999) < share * 1000,
    pick: ([first, ...rest]) => {
      const drawn = int(0, rest.length);
      return rest[drawn - 1] ?? first;
    },
  };
};

/** FNV-1a, 32 bits. */
export const hashOf = (text: string): number =>
  Array.from(text).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
