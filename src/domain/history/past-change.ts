import type { ContentChange } from './item-at';
import type { ValueChange } from './item-history';

/**
 * All changes of an item that health looks at, by what they tell. They hold text of an issue, so
 * they are never stored or logged (J11). A type stands in two: by its name, which decides how the
 * text is read, and by its id.
 */
export type PastChanges = {
  readonly content: readonly ContentChange[];
  readonly values: readonly ValueChange[];
  readonly links: readonly LinkChange[];
};

/** A link came or went. `words`: what Jira says without the key, "This issue is blocked by". */
export type LinkChange = {
  readonly at: number;
  readonly came: boolean;
  /** Of the issue at the other end. */
  readonly key: string;
  readonly words: string;
};

/** When anything changed, in epoch milliseconds, in any order. */
export const instantsIn = ({ content, values, links }: PastChanges): readonly number[] =>
  [content, values, links].flatMap((changes) => changes.map(({ at }) => at));
