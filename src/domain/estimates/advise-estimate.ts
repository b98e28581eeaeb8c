import { baselineOf, baselineItems } from './baseline';
import { type DoneItem, inTime } from './done-item';
import { type SimilarityEstimate, estimateBySimilarity, leastNearness } from './estimate-by-similarity';
import { type ItemText, type Nearness, similarityIndex } from './similarity-index';
import { type SuggestionBackTest, backTestSuggestions, fewestBefore } from './suggestion-back-test';

/**
 * What a project's own done items say of an estimate (E7), in the unit of their estimates. What is
 * absent is unknown.
 */
export type EstimateAdvice = {
  /** How many done items were compared with. */
  readonly items: number;
  /** The median of the last 50 of them, or of as many as there are. */
  readonly baseline?: number | undefined;
  readonly baselineItems: number;
  /** There only where suggestions beat the baseline on this very history. */
  readonly suggestion?: SimilarityEstimate | undefined;
  /** Why there is no suggestion. */
  readonly silent?: Silent | undefined;
  readonly lookBack?: SuggestionBackTest | undefined;
  /** The most similar first, five at most. */
  readonly similar: readonly SimilarItem[];
  /** What can be taken over, upwards: each an estimate of this history. */
  readonly offers: readonly number[];
};

/** A done item that is like the item to estimate. `similarity`: above 0, at most 1. */
export type SimilarItem = Pick<DoneItem, 'key' | 'estimate' | 'sprintDays'> & {
  readonly summary: string;
  readonly similarity: number;
};

export type Silent = 'no-history' | 'too-few' | 'nothing-similar' | 'untested' | 'no-better';

/**
 * Advice on the estimate of one item from at most 100 done items, in whatever order they come. The
 * same items give the same advice.
 */
export const adviseEstimate = (item: ItemText, done: readonly DoneItem[]): EstimateAdvice => {
  const history = inTime(done);
  const near = nearnessOf([...history.map(({ text }) => text), item]);
  const own = near.at(-1) ?? new Map<number, number>();
  const lookBack = backTestSuggestions(history, near);
  const likely = history.length < fewestBefore ? undefined : estimateBySimilarity(history, own);
  const silent = whySilent(history.length, likely, lookBack);
  const baseline = baselineOf(history.map(({ estimate }) => estimate));
  const suggestion = silent === undefined ? likely : undefined;
  return {
    items: history.length,
    baseline,
    baselineItems: Math.min(baselineItems, history.length),
    suggestion,
    silent,
    lookBack,
    similar: mostSimilar(history, own),
    offers: suggestion === undefined ? around(history, baseline) : upwards(Object.values(suggestion)),
  };
};

/** Of each text to those before it; none for the first ones, for which nothing is suggested. */
const nearnessOf = (texts: readonly ItemText[]): readonly Nearness[] => {
  const index = similarityIndex();
  return texts.map((text, position) => {
    if (position >= fewestBefore || position === texts.length - 1) return index.next(text);
    index.add(text);
    return new Map();
  });
};

const whySilent = (
  items: number,
  likely: SimilarityEstimate | undefined,
  lookBack: SuggestionBackTest | undefined,
): Silent | undefined => {
  if (items === 0) return 'no-history';
  if (items < fewestBefore) return 'too-few';
  if (likely === undefined) return 'nothing-similar';
  if (lookBack === undefined) return 'untested';
  return lookBack.beats ? undefined : 'no-better';
};

const mostSimilar = (history: readonly DoneItem[], near: Nearness): SimilarItem[] =>
  history
    .map(({ key, text: { summary }, estimate, sprintDays }, index) => ({
      key,
      summary,
      estimate,
      similarity: near.get(index) ?? 0,
      sprintDays,
    }))
    .filter(({ similarity }) => similarity >= leastNearness)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, mostSimilarItems);

const mostSimilarItems = 5;

/** The estimates of the history next to the baseline, which may lie between two of them. */
const around = (history: readonly DoneItem[], baseline: number | undefined): number[] => {
  if (baseline === undefined) return [];
  const estimates = history.map(({ estimate }) => estimate);
  return upwards([
    Math.max(...estimates.filter((estimate) => estimate <= baseline)),
    Math.min(...estimates.filter((estimate) => estimate >= baseline)),
  ]);
};

const upwards = (values: readonly number[]): number[] => [...new Set(values)].toSorted((a, b) => a - b);
