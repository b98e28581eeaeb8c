/**
 * Rounds numbers so that they still add up to their rounded sum: the largest remainders are rounded
 * up, the earlier of equals first. `partsOfOne`: 1 for whole numbers, 10 for tenths.
 */
export const roundToSum = (numbers: readonly number[], partsOfOne: number): readonly number[] => {
  const parts = numbers.map((number) => number * partsOfOne);
  const floors = parts.map(Math.floor);
  const short = Math.round(sum(parts)) - sum(floors);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, short).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor) / partsOfOne);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
