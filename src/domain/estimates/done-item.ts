import type { ItemText } from './similarity-index';

/**
 * A done item as suggestions compare with it. `estimate`: in points, or in the unit of time that
 * the caller counts in, 0 included (E3). `created`, `finished`: epoch milliseconds, absent where
 * Jira does not tell. `sprintDays`: see `sprintDaysOf`.
 */
export type DoneItem = {
  readonly key: string;
  readonly text: ItemText;
  readonly estimate: number;
  readonly created?: number | undefined;
  readonly finished?: number | undefined;
  readonly sprintDays?: number | undefined;
};

/** The last items, 200 at most, in the order in which they were finished; unknown times first. */
export const inTime = <Item extends DoneItem>(items: readonly Item[]): readonly Item[] =>
  items
    .filter(({ estimate }) => Number.isFinite(estimate) && estimate >= 0)
    .toSorted(
      (a, b) =>
        (a.finished ?? -Infinity) - (b.finished ?? -Infinity) || a.key.localeCompare(b.key, 'en', { numeric: true }),
    )
    .slice(-longestHistory);

/**
 * Two requests to Jira. One hundred items cannot tell an effect of 25 % from none, however well
 * they are compared (test/eval/README.md).
 */
export const longestHistory = 200;
