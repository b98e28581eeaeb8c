/** The middle number, or the mean of the two in the middle; undefined where there are none. */
export const median = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

/** The median of numbers of which each stands for `count` equal ones. */
export const weightedMedian = (numbers: readonly { value: number; count: number }[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const valueAt = (index: number): number | undefined => {
    let passed = 0;
    return sorted.find(({ count }) => (passed += count) > index)?.value;
  };
  const [low, high] = [valueAt(Math.ceil(total / 2) - 1), valueAt(Math.floor(total / 2))];
  return total === 0 || low === undefined || high === undefined ? undefined : (low + high) / 2;
};
