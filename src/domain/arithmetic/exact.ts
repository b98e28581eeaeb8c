/** A number without the noise of binary fractions: 0.1 + 0.2 becomes 0.3. */
export const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The sum of estimates; a missing one adds nothing. */
export const sum = (estimates: readonly (number | null)[]): number =>
  exact(estimates.reduce<number>((total, estimate) => total + (estimate ?? 0), 0));
