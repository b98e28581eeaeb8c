import { dayMs } from '../arithmetic/day';

/**
 * Calendar days from the start of the first sprint that an item was in to its resolution, in whole
 * days of 24 hours, rounded up, 1 at least: not the time somebody worked on it. Undefined where it
 * was in no sprint that has started, has no resolution, or was resolved before. Instants in epoch
 * milliseconds.
 */
export const sprintDaysOf = (sprintStarts: readonly number[], resolved: number | undefined): number | undefined => {
  if (sprintStarts.length === 0 || resolved === undefined) return undefined;
  const first = Math.min(...sprintStarts);
  return resolved < first ? undefined : Math.max(1, Math.ceil((resolved - first) / dayMs));
};
