import { baselineOf } from './baseline';
import type { DoneItem } from './done-item';
import { estimateBySimilarity } from './estimate-by-similarity';
import type { Nearness } from './similarity-index';

/**
 * How far suggestion and baseline were off on average, over so many items of this history; in the
 * unit of the estimates. `beats`: the suggestion was nearer by more than chance explains.
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
 * before it. Undefined where nothing would have been suggested.
 *
 * The suggestion beats the baseline by a paired one-sided test at 5 %, over at least 10 items on
 * which the two differ (E7).
 */
export const backTestSuggestions = (
  history: readonly DoneItem[],
  near: readonly Nearness[],
): SuggestionBackTest | undefined => {
  const errors = history.flatMap((item, index) => {
    const error = index < fewestBefore ? undefined : errorOf(item, history.slice(0, index), near[index] ?? noNearness);
    return error === undefined ? [] : [error];
  });
  if (errors.length === 0) return undefined;
  return {
    items: errors.length,
    suggestion: mean(errors.map(({ suggestion }) => suggestion)),
    baseline: mean(errors.map(({ baseline }) => baseline)),
    beats: isBetter(errors),
  };
};

const noNearness: Nearness = new Map();

/** Fewer items before say too little. */
export const fewestBefore = 20;

/** How far suggestion and baseline are off one estimate. */
type ItemError = { readonly suggestion: number; readonly baseline: number };

const errorOf = ({ estimate }: DoneItem, before: readonly DoneItem[], near: Nearness): ItemError | undefined => {
  const suggestion = estimateBySimilarity(before, near);
  const baseline = baselineOf(before.map((item) => item.estimate));
  if (suggestion === undefined || baseline === undefined) return undefined;
  return { suggestion: Math.abs(suggestion.middle - estimate), baseline: Math.abs(baseline - estimate) };
};

const isBetter = (errors: readonly ItemError[]): boolean => {
  const gains = errors.map(({ suggestion, baseline }) => baseline - suggestion);
  const gain = mean(gains);
  const spread = Math.sqrt(mean(gains.map((value) => (value - gain) ** 2)));
  const differing = gains.filter((value) => value !== 0).length;
  return differing >= fewestDiffering && gain * Math.sqrt(errors.length) > standardErrors * spread;
};

const fewestDiffering = 10;

/** One-sided 5 %. */
const standardErrors = 1.64;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
