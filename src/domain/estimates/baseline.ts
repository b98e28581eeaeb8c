import { median } from '../arithmetic/median';

/** How many of the last estimated items the plain baseline looks back on (E7). */
export const baselineItems = 50;

/**
 * The plain baseline (E7): the median estimate of the last 50 items, oldest first; undefined where
 * there is none.
 */
export const baselineOf = (estimates: readonly number[]): number | undefined => median(estimates.slice(-baselineItems));
