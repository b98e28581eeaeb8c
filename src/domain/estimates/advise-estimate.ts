import { baselineOf, baselineItems } from './baseline';
import { type DoneItem, inTime } from './done-item';
import { type SimilarityEstimate, estimateBySimilarity, leastNearness } from './estimate-by-similarity';
import { type ItemText, type Nearness, similarityIndex } from './similarity-index';
import { type SuggestionBackTest, backTestSuggestions, fewestBefore } from './suggestion-back-test';

/** A done item that is like the one asked about. `similarity`: above 0, at most 1. */
export type SimilarItem = Pick<DoneItem, 'key' | 'estimate' | 'sprintDays'> & {
  readonly summary: string;
  readonly similarity: number;
};

/**
 * What a project's own done items say of an estimate (E7), in the unit of their estimates.
 * `suggestion` is there only where suggestions beat the baseline on this very history; `silent`
 * says why it is not. What is absent is unknown.
 */
export type EstimateAdvice = {
  /** How many done items were looked at. */
  readonly items: number;
  /** The median of the last 50 of them, or of as many as there are. */
  readonly baseline?: number;
  readonly baselineItems: number;
  readonly suggestion?: SimilarityEstimate;
  readonly silent?: Silent;
  readonly lookBack?: SuggestionBackTest;
  /** The most similar first, five at most. */
  readonly similar: readonly SimilarItem[];
  /** What can be taken over, upwards: each an estimate of this history. */
  readonly offers: readonly number[];
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
  const seen = backTestSuggestions(history, near);
  const likely = history.length < fewestBefore ? undefined : estimateBySimilarity(history, own);
  const silent = whySilent(history.length, likely, seen);
  const baseline = baselineOf(history.map(({ estimate }) => estimate));
  const suggestion = silent === undefined ? likely : undefined;
  return {
    items: history.length,
    baselineItems: Math.min(baselineItems, history.length),
    similar: mostSimilar(history, own),
    offers: suggestion === undefined ? around(history, baseline) : inOrder(Object.values(suggestion)),
    ...(baseline === undefined ? {} : { baseline }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(silent === undefined ? {} : { silent }),
    ...(seen === undefined ? {} : { lookBack: seen }),
  };
};

/** Of each text to those before it; the first ones are asked about by nobody. */
const nearnessOf = (texts: readonly ItemText[]): readonly Nearness[] => {
  const index = similarityIndex();
  return texts.map((text, at) => {
    if (at >= fewestBefore || at === texts.length - 1) return index.next(text);
    index.add(text);
    return new Map();
  });
};

const whySilent = (
  items: number,
  likely: SimilarityEstimate | undefined,
  seen: SuggestionBackTest | undefined,
): Silent | undefined => {
  if (items === 0) return 'no-history';
  if (items < fewestBefore) return 'too-few';
  if (likely === undefined) return 'nothing-similar';
  if (seen === undefined) return 'untested';
  return seen.beats ? undefined : 'no-better';
};

const mostSimilar = (history: readonly DoneItem[], near: Nearness): SimilarItem[] =>
  history
    .flatMap(({ key, text: { summary }, estimate, sprintDays }, at) => {
      const similarity = near.get(at) ?? 0;
      if (similarity < leastNearness) return [];
      return [{ key, summary, estimate, similarity, ...(sprintDays === undefined ? {} : { sprintDays }) }];
    })
    .toSorted((one, other) => other.similarity - one.similarity)
    .slice(0, shown);

const shown = 5;

/** The estimates of the history next to the baseline, which may lie between two of them. */
const around = (history: readonly DoneItem[], baseline: number | undefined): number[] => {
  if (baseline === undefined) return [];
  const given = history.map(({ estimate }) => estimate);
  return inOrder([
    Math.max(...given.filter((estimate) => estimate <= baseline)),
    Math.min(...given.filter((estimate) => estimate >= baseline)),
  ]);
};

const inOrder = (values: readonly number[]): number[] => [...new Set(values)].toSorted((one, other) => one - other);
