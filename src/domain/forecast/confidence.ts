/** The confidences shown, in percent. */
export type Confidence = 50 | 70 | 85 | 95;

/** The largest n with P(X ≥ n) ≥ p over sorted values of X (F2). `p`: a share above 0, up to 1. */
export const largestAmount = (sorted: ArrayLike<number>, p: number): number =>
  sorted[sorted.length - fewestCases(sorted.length, p)] ?? NaN;

/** Whether so many cases of all are a share of at least p. */
export const isShare = (cases: number, all: number, p: number): boolean => cases >= fewestCases(all, p);

/** The least number of cases of `all` that is a share of p. 0.07 × 100 is 7.000000000000001. */
const fewestCases = (all: number, p: number): number => Math.min(all, Math.max(1, Math.ceil(p * all - 1e-9)));
