import { type WeightedValue, quantiles } from '../arithmetic/quantiles';
import type { DoneItem } from './done-item';
import type { Nearness } from './similarity-index';

/** The middle half of the estimates of earlier items, weighted by nearness, and their median. */
export type SimilarityEstimate = { readonly low: number; readonly middle: number; readonly high: number };

/**
 * The median of all items before, each of which counts the more the nearer it is; so every answer
 * is an estimate that the team has given. Where nothing is near, it is close to the plain median,
 * which is hard to beat (E7). Undefined where too few are near at all.
 */
export const estimateBySimilarity = (
  before: readonly Pick<DoneItem, 'estimate'>[],
  near: Nearness,
): SimilarityEstimate | undefined => {
  const alike = before.filter((_, index) => (near.get(index) ?? 0) >= leastNearness).length;
  if (alike < fewestAlike) return undefined;
  const weighted: WeightedValue[] = before.map(({ estimate }, index) => ({
    value: estimate,
    weight: 1 + nearnessWeight * (near.get(index) ?? 0) ** 2,
  }));
  const [low, middle, high] = quantiles(weighted, [0.25, 0.5, 0.75]);
  return low === undefined || middle === undefined || high === undefined ? undefined : { low, middle, high };
};

/** From here on an item is shown as similar, and this many have to be. */
export const leastNearness = 0.07;

const fewestAlike = 3;

/** Chosen on the training and validation rows of public projects (test/eval/README.md). */
const nearnessWeight = 300;
