import type { ItemText } from './similarity-index';

/**
 * A done item as suggestions compare with it. `estimate`: in points, or in the unit of time that
 * the caller counts in, 0 included (E3). `finished`: epoch milliseconds, or any number that grows
 * with time; absent where Jira does not tell. `sprintDays`: see `sprintDaysOf`.
 */
export type DoneItem = {
  readonly key: string;
  readonly text: ItemText;
  readonly estimate: number;
  readonly finished?: number | undefined;
  readonly sprintDays?: number | undefined;
};

/** The last items, 100 at most, in the order in which they were finished; unknown times first. */
export const inTime = (items: readonly DoneItem[]): readonly DoneItem[] =>
  items
    .filter(({ estimate }) => Number.isFinite(estimate) && estimate >= 0)
    .toSorted(
      (a, b) =>
        (a.finished ?? -Infinity) - (b.finished ?? -Infinity) || a.key.localeCompare(b.key, 'en', { numeric: true }),
    )
    .slice(-longestHistory);

/** As many as one request to Jira gives. */
export const longestHistory = 100;
