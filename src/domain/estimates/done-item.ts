import type { ItemText } from './similarity-index';

/**
 * A done item as suggestions look at it. `estimate`: in points, or in the unit of time that the
 * caller counts in, 0 included (E3). `finished`: epoch milliseconds, or any number that grows with
 * time; absent where Jira does not tell. `sprintDays`: see `sprintDaysOf`.
 */
export type DoneItem = {
  readonly key: string;
  readonly text: ItemText;
  readonly estimate: number;
  readonly finished?: number;
  readonly sprintDays?: number;
};

/**
 * The items in the order in which they were finished, those of an unknown time first; the last
 * `longestHistory` of them.
 */
export const inTime = (items: readonly DoneItem[]): readonly DoneItem[] =>
  items
    .filter(({ estimate }) => Number.isFinite(estimate) && estimate >= 0)
    .toSorted(
      (one, other) =>
        (one.finished ?? -Infinity) - (other.finished ?? -Infinity) || one.key.localeCompare(other.key, 'en', numeric),
    )
    .slice(-longestHistory);

const numeric = { numeric: true } as const;

/** As many as one question to Jira gives. */
export const longestHistory = 100;
