import { hourMs } from '../../arithmetic/day';

/** So many items are read at most; of more, the top of the order. */
export const mostReplayed = 3000;

/** Jira gives so many items a page. */
const itemsAPage = 100;

/** An item costs a point as it is, one for its history, and something for long ones. */
const pointsAnItem = 2.5;

/** What all replays of a site together may spend in an hour (H6). */
const pointsAnHour = 2000;

/** So many pages may be read in any hour, by all backlogs of a site: eight. */
export const pagesAnHour = pointsAnHour / (itemsAPage * pointsAnItem);

/**
 * Whole seconds until another page may be read; 0: now. `readAt`: when the last `pagesAnHour` pages
 * were read, oldest first, in epoch milliseconds.
 */
export const secondsToNextPage = (readAt: readonly number[], now: number): number => {
  const oldest = readAt.at(-pagesAnHour);
  return oldest === undefined ? 0 : Math.max(0, Math.ceil((oldest + hourMs - now) / 1000));
};
