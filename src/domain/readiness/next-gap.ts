import type { Readiness, WeighedFinding } from './readiness';
import { sortFindings } from './sort-findings';

/** What stands between an item and ready, in the order in which it is mended. */
export type Gaps = {
  readonly next: WeighedFinding;
  /** How many required checks are open besides. */
  readonly moreRequired: number;
};

/**
 * The check to mend next, as the panel lists them: required ones first, failed ones before those
 * that cannot tell. Undefined where the item is ready or not scored.
 */
export const nextGap = (readiness: Readiness): Gaps | undefined => {
  if (readiness.ready || readiness.score === null) return undefined;
  const { missing, unknown } = sortFindings(readiness);
  const [next, ...more] = [...missing, ...unknown].toSorted((a, b) => Number(b.required) - Number(a.required));
  return next && { next, moreRequired: more.filter(({ required }) => required).length };
};
