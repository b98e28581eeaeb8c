import { baselineOf } from './baseline';
import type { DoneItem } from './done-item';
import { estimateBySimilarity } from './estimate-by-similarity';
import type { Nearness } from './similarity-index';

/**
 * How far suggestion and baseline were off on average, over so many items of this history; in the
 * unit of the estimates.
 */
export type SuggestionBackTest = {
  readonly items: number;
  readonly suggestion: number;
  readonly baseline: number;
  readonly beats: boolean;
};

/**
 * Walks forward through a history (oldest first): what would have been suggested for each item from
 * those before it alone, and what the baseline would have said. `near`: of each item to those
 * before it. Undefined where nothing would have been suggested. `beats`: the suggestion was nearer
 * by more than luck explains: over at least 10 items on which the two differ, a paired one-sided
 * test at 5 % (E7).
 */
export const backTestSuggestions = (
  history: readonly DoneItem[],
  near: readonly Nearness[],
): SuggestionBackTest | undefined => {
  const cases = history.flatMap(({ estimate }, at) => {
    const before = history.slice(0, at);
    const suggested = at < fewestBefore ? undefined : estimateBySimilarity(before, near[at] ?? nothing);
    const baseline = baselineOf(before.map((item) => item.estimate));
    if (suggested === undefined || baseline === undefined) return [];
    return [{ suggestion: Math.abs(suggested.middle - estimate), baseline: Math.abs(baseline - estimate) }];
  });
  if (cases.length === 0) return undefined;
  const mean = (of: (one: (typeof cases)[number]) => number): number =>
    cases.reduce((sum, one) => sum + of(one), 0) / cases.length;
  const gain = mean((one) => one.baseline - one.suggestion);
  const spread = Math.sqrt(mean((one) => (one.baseline - one.suggestion - gain) ** 2));
  const differing = cases.filter((one) => one.suggestion !== one.baseline).length;
  return {
    items: cases.length,
    suggestion: mean((one) => one.suggestion),
    baseline: mean((one) => one.baseline),
    beats: differing >= fewestDiffering && gain * Math.sqrt(cases.length) > surelyAbove * spread,
  };
};

/** Fewer items before say too little. */
export const fewestBefore = 20;

const fewestDiffering = 10;

/** Standard errors: one-sided 5 %. */
const surelyAbove = 1.64;

const nothing: Nearness = new Map();
