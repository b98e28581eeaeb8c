/**
 * Counts what happens on the platform, so that whoever waits for quiet can tell that something
 * still moves.
 */
export type Activity = { readonly moved: () => void; readonly count: () => number };

export function countActivity(): Activity {
  let count = 0;
  return {
    moved: () => {
      count += 1;
    },
    count: () => count,
  };
}
