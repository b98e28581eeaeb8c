/** The confidences shown, in percent. */
export type Confidence = 50 | 70 | 85 | 95;

/**
 * The largest n with P(X ≥ n) ≥ p over sorted values of X (F2). `p` is a share above 0, up to 1.
 */
export const reachedWith = (sorted: ArrayLike<number>, p: number): number =>
  sorted[sorted.length - atLeastSoMany(sorted.length, p)] ?? NaN;

/** The smallest t with P(T ≤ t) ≥ p over sorted values of T (F2). */
export const doneWith = (sorted: ArrayLike<number>, p: number): number =>
  sorted[atLeastSoMany(sorted.length, p) - 1] ?? NaN;

/** So many of all cases may fail without breaking a promise at p. */
export const mayFail = (all: number, p: number): number => all - atLeastSoMany(all, p);

/**
 * The least number of cases of `all` that is a share of p. 0.07 × 100 is 7.000000000000001, which
 * means 7.
 */
const atLeastSoMany = (all: number, p: number): number => Math.min(all, Math.max(1, Math.ceil(p * all - 1e-9)));
