/** A share with its 95 % confidence interval: 0 ≤ low ≤ value ≤ high ≤ 1. */
export type Share = { readonly value: number; readonly low: number; readonly high: number };

/** The 97.5 % point of the normal distribution: 2.5 % on either side lie outside. */
const z = 1.959963984540054;

/**
 * The share `hits` of `all` (0 ≤ hits ≤ all, all > 0) with its Wilson score interval, which holds
 * for few items and for shares near 0 and 1. Without continuity correction.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22
 * (1927) 209–212; method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 */
export const wilson = (hits: number, all: number): Share => {
  const value = hits / all;
  const middle = hits + (z * z) / 2;
  const half = z * Math.sqrt((hits * (all - hits)) / all + (z * z) / 4);
  const within = (bound: number): number => Math.min(1, Math.max(0, bound / (all + z * z)));
  // For shares of 0 and 1, binary noise could put the bound on the wrong side of the share.
  return { value, low: Math.min(value, within(middle - half)), high: Math.max(value, within(middle + half)) };
};
