/**
 * Whether paired differences are above 0 on average by more than chance explains: Student's
 * one-sided test at 1 %. False below 30 differences that are not 0, where the test does not hold
 * what it says.
 */
export const clearGain = (differences: readonly number[]): boolean => {
  const count = differences.length;
  if (differences.filter((value) => value !== 0).length < fewestDiffering) return false;
  const mean = sum(differences) / count;
  const variance = sum(differences.map((value) => (value - mean) ** 2)) / (count - 1);
  return mean > 0 && mean * Math.sqrt(count) > criticalValue(count - 1) * Math.sqrt(variance);
};

/** Fewer pairs tell too little (E7). */
export const fewestDiffering = 30;

/** Of Student's t, from the normal one by the first term of its expansion: 2.46 at 29 degrees. */
const criticalValue = (degrees: number): number => normal + (normal ** 3 + normal) / (4 * degrees);

/** One-sided 1 %. */
const normal = 2.326;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
