import { type WeightedValue, quantiles } from '../arithmetic/quantiles';
import type { DoneItem } from './done-item';
import type { Nearness } from './similarity-index';

/**
 * What the items before say of one item, by how like it they are: the middle half of their
 * estimates and the median.
 */
export type SimilarityEstimate = { readonly low: number; readonly middle: number; readonly high: number };

/**
 * The median of all items before, in which one counts the more the more like the item it is; so
 * every answer is an estimate that the team has given. Where nothing is much like it, this is close
 * to the plain median, which is hard to beat (E7). Undefined where too few are like it at all.
 */
export const estimateBySimilarity = (
  before: readonly Pick<DoneItem, 'estimate'>[],
  near: Nearness,
): SimilarityEstimate | undefined => {
  const alike = before.filter((_, at) => (near.get(at) ?? 0) >= leastNearness).length;
  if (alike < fewestAlike) return undefined;
  const weighted: WeightedValue[] = before.map(({ estimate }, at) => ({
    value: estimate,
    weight: 1 + nearnessCounts * (near.get(at) ?? 0) ** 2,
  }));
  const [low, middle, high] = quantiles(weighted, [0.25, 0.5, 0.75]);
  return low === undefined || middle === undefined || high === undefined ? undefined : { low, middle, high };
};

/** From here on an item is shown as similar, and this many have to be. */
export const leastNearness = 0.07;

const fewestAlike = 3;

/** Chosen on the training and validation rows of public projects (test/eval/README.md). */
const nearnessCounts = 300;
