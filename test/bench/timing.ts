/** How long something takes, in milliseconds. */
export const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
