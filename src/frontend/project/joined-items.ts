import type { HealthItems } from '../../contract/health-view';

/** What has been read of a list and its next page; an item that moved from one to the other meanwhile stands there once, as it is now. */
export const joined = (soFar: HealthItems, page: HealthItems): HealthItems => ({
  rows: [...new Map([...soFar.rows, ...page.rows].map((row) => [row.key, row])).values()],
  hidden: soFar.hidden + page.hidden,
  total: page.total,
  ...(page.next === undefined ? {} : { next: page.next }),
});
