/** A value with how much it counts; `weight` is above 0. */
export type Weighted = { readonly value: number; readonly weight: number };

/**
 * For each share the smallest of the values at or below which that share of the weight lies: 0.5
 * for the median; none where there are no values.
 */
export const quantiles = (values: readonly Weighted[], shares: readonly number[]): readonly number[] => {
  const sorted = values.toSorted((one, other) => one.value - other.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return shares.flatMap((share) => {
    let passed = 0;
    const found = sorted.find(({ weight }) => (passed += weight) >= total * share) ?? sorted.at(-1);
    return found === undefined ? [] : [found.value];
  });
};
