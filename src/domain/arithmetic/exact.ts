/** The sum of estimates. */
export const sum = (estimates: readonly (number | null)[]): number =>
  exact(estimates.reduce<number>((total, estimate) => total + (estimate ?? 0), 0));

/** Free of binary noise such as 0.1 + 0.2. */
export const exact = (value: number): number => Math.round(value * 1e9) / 1e9;
