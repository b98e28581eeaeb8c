/**
 * The middle of the numbers, between the two middle ones where they are even in number; undefined
 * where there is none.
 */
export const median = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

/** The same of numbers that come with how often each occurs. */
export const weightedMedian = (numbers: readonly { value: number; count: number }[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const at = (index: number): number | undefined => {
    let passed = 0;
    return sorted.find(({ count }) => (passed += count) > index)?.value;
  };
  const [low, high] = [at(Math.ceil(total / 2) - 1), at(Math.floor(total / 2))];
  return total === 0 || low === undefined || high === undefined ? undefined : (low + high) / 2;
};
