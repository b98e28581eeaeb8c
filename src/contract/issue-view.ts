import type { Moscow } from '../domain/priority/moscow';
import type { PriorityScore } from '../domain/priority/priority-score';
import type { Readiness } from '../domain/readiness/readiness';
import type { SplitProposal } from '../domain/fixes/propose-split';

/** What the issue panel shows. Instants are epoch milliseconds in UTC. */
export type IssueView = {
  readonly key: string;
  readonly typeName: string;
  readonly done: boolean;
  readonly calculatedAt: number;
  readonly rulesVersion: number;
  /** The version of what the project changes of the site's rules; absent where it changes nothing. */
  readonly overridesVersion?: number;
  /** The score from which an item is ready once every required check passes. */
  readonly readyFrom: number;
  readonly readiness: Readiness;
  readonly priority: PriorityScore;
  readonly moscow: Moscow;
  /** Whether the person may edit the issue, and so is offered fixes. */
  readonly mayEdit: boolean;
  /** The description has a heading for criteria, be it with nothing under it: no second one is inserted. */
  readonly criteriaHeading: boolean;
  /** What an estimate can be set in; absent where it cannot be set by a number. */
  readonly estimateIn?: 'points' | 'minutes';
  /** Where the item may be split; absent where it is not too large, or shows no seam. */
  readonly split?: SplitProposal;
  /** Hints that somebody dismissed and whose evidence is still the same. */
  readonly dismissedHints: readonly DismissedHint[];
};

/** `by`: account id. `reason`: that person's own words. */
export type DismissedHint = {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
};
