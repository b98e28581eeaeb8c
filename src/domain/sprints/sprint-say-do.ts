import { sum } from '../arithmetic/exact';
import type { Reason } from './replay/sprint-reason';

/** An item of a sprint, as far as say/do looks at it. */
type CommittedItem = { readonly committed: number; readonly reason: Reason };

/** The committed points of an item that was completed, by the estimate at the start (V19). */
export const committedDoneOf = ({ committed, reason }: CommittedItem): number =>
  reason.kind === 'counts' && reason.exit === 'completed' ? committed : 0;

/** What was committed, how much of it was completed, and whether both are known in full (V31). */
export type Commitment = {
  readonly committed: number;
  readonly committedDone: number;
  readonly complete: boolean;
};

/**
 * Say/do of a sprint, 0 to 1 (V19). Nothing where nothing was committed, and where items are
 * unknown: two sums that are "at least" make no share. A negative estimate, which Jira allows, does
 * not take it out of its bounds.
 */
export const sayDoOf = ({ committed, committedDone, complete }: Commitment): { readonly sayDo?: number } =>
  complete && committed > 0 ? { sayDo: Math.min(1, Math.max(0, committedDone / committed)) } : {};

/** Say/do over several sprints; `mean`: 0 to 1, absent where all are left out. */
export type MeanSayDo = {
  readonly mean?: number;
  /** Of how many sprints it is the mean. */
  readonly from: number;
  /** How many committed nothing, and of how many others items are unknown (V31). */
  readonly nothingCommitted: number;
  readonly unknown: number;
};

/** The mean of the sprints' say/do, each sprint alike (V19). */
export const meanSayDo = (
  sprints: readonly { readonly sayDo?: number | undefined; readonly complete: boolean }[],
): MeanSayDo => {
  const shares = sprints.flatMap(({ sayDo }) => sayDo ?? []);
  const unknown = sprints.filter(({ complete }) => !complete).length;
  return {
    ...(shares.length === 0 ? {} : { mean: sum(shares) / shares.length }),
    from: shares.length,
    nothingCommitted: sprints.length - unknown - shares.length,
    unknown,
  };
};
