import { dayOf } from '../arithmetic/day';

/** Whether an item is stale, by whole days in UTC without an update (G). */
export const isStale = (updatedDay: number, now: number, staleAfterDays: number): boolean =>
  dayOf(now) - updatedDay >= staleAfterDays;

/** Whole days in UTC since the last change, as staleness counts them. */
export const daysUnchanged = (updated: number, now: number): number => dayOf(now) - dayOf(updated);
