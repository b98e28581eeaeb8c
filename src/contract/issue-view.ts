import type { PriorityScore } from '../domain/priority/priority-score';
import type { Readiness } from '../domain/readiness/readiness';

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
};
