/** A value and how much it counts; `weight` is above 0. */
export type WeightedValue = { readonly value: number; readonly weight: number };

/**
 * For each share the smallest value at or below which that share of the weight lies: 0.5 gives the
 * median. Empty where there are no values.
 */
export const quantiles = (values: readonly WeightedValue[], shares: readonly number[]): readonly number[] => {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return shares.flatMap((share) => {
    let passed = 0;
    const entry = sorted.find(({ weight }) => (passed += weight) >= total * share) ?? sorted.at(-1);
    return entry === undefined ? [] : [entry.value];
  });
};
