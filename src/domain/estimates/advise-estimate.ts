import { baselineOf, baselineItems } from './baseline';
import { type DoneItem, inTime } from './done-item';
import { type SimilarityEstimate, estimateBySimilarity, leastNearness } from './estimate-by-similarity';
import { fewestBefore } from './past-cases';
import { type ItemText, type Nearness, similarityIndex } from './similarity-index';
import { type SuggestionBackTest, backTestSuggestions } from './suggestion-back-test';

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
  /** There only where suggestions beat both medians on this very history. */
  readonly suggestion?: SimilarityEstimate | undefined;
  /** Why there is no suggestion. */
  readonly silent?: Silent | undefined;
  readonly lookBack?: SuggestionBackTest | undefined;
  /** The most similar first, five at most; they are there with a suggestion and without (E7). */
  readonly similar: readonly SimilarItem[];
  /** What can be taken over, upwards: each an estimate of this history. None under too large. */
  readonly offers: readonly number[];
};

/** A done item that is like the item to estimate. `similarity`: above 0, at most 1. */
export type SimilarItem = Pick<DoneItem, 'key' | 'estimate' | 'sprintDays'> & {
  readonly summary: string;
  readonly similarity: number;
};

export type Silent = 'too-large' | 'no-history' | 'too-few' | 'nothing-similar' | 'untested' | 'no-better';

/** `now`: epoch milliseconds. `tooLarge`: the item is called so; no number is offered (E9). */
export type AdviceFor = { readonly now: number; readonly tooLarge: boolean };

/**
 * Advice on the estimate of one item from at most 200 done items, in whatever order they come. The
 * same items give the same advice.
 */
export const adviseEstimate = (
  item: ItemText,
  done: readonly DoneItem[],
  { now, tooLarge }: AdviceFor,
): EstimateAdvice => {
  const history = inTime(done);
  const near = nearnessOf(item, history);
  const similar = mostSimilar(history, near);
  if (tooLarge) return { items: history.length, baselineItems: 0, silent: 'too-large', similar, offers: [] };
  const lookBack = backTestSuggestions(history, now);
  const likely = history.length < fewestBefore ? undefined : estimateBySimilarity(history, near);
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
    similar,
    offers: suggestion === undefined ? around(history, baseline) : upwards(Object.values(suggestion)),
  };
};

const nearnessOf = (item: ItemText, history: readonly DoneItem[]): Nearness => {
  const index = similarityIndex();
  for (const { text } of history) index.add(text);
  return index.near(item);
};

const whySilent = (
  items: number,
  likely: SimilarityEstimate | undefined,
  lookBack: SuggestionBackTest | undefined,
): Silent | undefined => {
  if (items === 0) return 'no-history';
  if (items < fewestBefore) return 'too-few';
  if (likely === undefined) return 'nothing-similar';
  if (lookBack === undefined || lookBack.tooFew) return 'untested';
  return lookBack.beats ? undefined : 'no-better';
};

/**
 * People estimate by comparison: three are named if so many are like the item at all, and up to
 * five that are clearly so (E7); of equals those that were finished last, which are remembered.
 */
const mostSimilar = (history: readonly DoneItem[], near: Nearness): SimilarItem[] =>
  history
    .map(({ key, text: { summary }, estimate, sprintDays }, index) => ({
      key,
      summary,
      estimate,
      similarity: near.get(index) ?? 0,
      sprintDays,
    }))
    .filter(({ similarity }) => similarity > 0)
    .toReversed()
    .toSorted((a, b) => b.similarity - a.similarity)
    .filter(({ similarity }, rank) => rank < fewestNamed || similarity >= leastNearness)
    .slice(0, mostNamed);

const fewestNamed = 3;
const mostNamed = 5;

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
