import type { SiteIssue } from '../../data/site-data';

/** A value that clauses compare: an id, a key, a number, an instant. */
export type Value = string | number;

/**
 * What a JQL field can do. `valuesOf` gives what an issue has (nothing is EMPTY); `resolve` gives
 * what a written value means, several things where a name is used twice and `'empty'` where the
 * word stands for EMPTY; it throws where Jira knows no such value. A missing member means that Jira
 * does not offer that kind of operator.
 */
export type ClauseField = {
  /** As Jira's messages call it. */
  readonly name: string;
  readonly valuesOf: (issue: SiteIssue) => readonly Value[];
  readonly resolve?: (written: string) => readonly Value[] | 'empty';
  /** Functions by their names in lower case. */
  readonly functions?: Readonly<Record<string, (args: readonly string[]) => readonly Value[]>>;
  /** Below 0 where the first comes first; fields with an order offer <, <=, > and >=. */
  readonly order?: (one: Value, other: Value) => number;
  /** Whether two values count as the same; identity where absent. */
  readonly same?: (one: Value, other: Value) => boolean;
  /** The text that ~ looks in. */
  readonly textOf?: (issue: SiteIssue) => string;
};
