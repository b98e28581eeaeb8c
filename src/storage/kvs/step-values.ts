import { readValues } from './key-values';

/**
 * What steps have stored, in their order: each step in parts, from part 0 on, as many as its first
 * one says. Undefined in the place of what is missing. @throws SourceFailure
 */
export const readStepValues = async (
  what: string,
  steps: number,
  keyOf: (step: number, part: number) => string,
): Promise<readonly unknown[]> => {
  const firstKeys = Array.from({ length: steps }, (_, step) => keyOf(step, 0));
  const first = await readValues(what, firstKeys);
  const keys = firstKeys.flatMap((firstKey, step) =>
    Array.from({ length: countParts(first.get(firstKey)) }, (_, part) => keyOf(step, part)),
  );
  const others = await readValues(
    what,
    keys.filter((key) => !first.has(key)),
  );
  return keys.map((key) => first.get(key) ?? others.get(key));
};

/** How many parts a step has, as its first part says; that part alone where it does not. */
const countParts = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'parts' in stored && typeof stored.parts === 'number'
    ? Math.max(1, stored.parts)
    : 1;
