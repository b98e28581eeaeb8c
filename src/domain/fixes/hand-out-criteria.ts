import { wordsOf } from './telling-words';
import type { Seam } from './text-seams';

/**
 * The criteria of each seam: a criterion goes to the one that it shares most words with, else to
 * the first. Each is given to exactly one.
 */
export const handOutCriteria = (
  criteria: readonly string[],
  seams: readonly Seam[],
): readonly (readonly string[])[] => {
  const words = seams.map(({ topic, lines }) => new Set([topic, ...lines].flatMap(wordsOf)));
  const handedOut: string[][] = seams.map(() => []);
  for (const criterion of criteria) {
    const own = new Set(wordsOf(criterion));
    const shared = words.map((known) => [...own].filter((word) => known.has(word)).length);
    handedOut[shared.indexOf(Math.max(...shared))]?.push(criterion);
  }
  return handedOut;
};
