const firstPauses = [2, 3, 5, 8, 13] as const;

const longestPause = 20;

const patience = 600;

/**
 * How long to wait, in seconds, before the `poll`-th question, from 0, how far something has
 * come: longer and longer, so that a page left open costs little. Undefined after ten minutes.
 */
export const secondsBefore = (poll: number): number | undefined => {
  const waited = Array.from({ length: poll }, (_, index) => pauseBefore(index)).reduce((sum, pause) => sum + pause, 0);
  return waited >= patience ? undefined : pauseBefore(poll);
};

const pauseBefore = (poll: number): number => firstPauses[poll] ?? longestPause;
