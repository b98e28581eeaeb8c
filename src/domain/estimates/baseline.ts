import { median } from '../arithmetic/median';

/** How many of the last estimated items the plain baseline looks back on (E7). */
export const baselineItems = 50;

/** The median of the last 50 estimates, oldest first (E7); undefined where there is none. */
export const baselineOf = (estimates: readonly number[]): number | undefined => median(estimates.slice(-baselineItems));
