import type { EstimateUnit } from '../../arithmetic/unit';
import type { CountedReason, LeftOutReason } from './sprint-reason';

/**
 * One closed sprint of one board, replayed. Sums are in the board's `unit`; Final = Committed +
 * Added + Estimation change − Removed (V14), Not completed = Final − Completed (V15).
 */
export type SprintReport = {
  readonly board: number;
  readonly sprint: number;
  readonly name: string;
  readonly start: number;
  readonly close: number;
  readonly unit: EstimateUnit;
  readonly committed: number;
  readonly added: number;
  readonly removed: number;
  readonly estimationChange: number;
  /** What was delivered (V19); Jira calls it completed. */
  readonly completed: number;
  readonly notCompleted: number;
  /** The part of `completed` that was not in the sprint at the start (V16, V19). */
  readonly unplanned: number;
  readonly final: number;
  /** The part of `committed` whose items were completed, by the estimate at the start (V19). */
  readonly committedDone: number;
  /** `committedDone` ÷ `committed`, 0 to 1; absent where it cannot be computed (V19, V31). */
  readonly sayDo?: number;
  /** Number of committed items without an estimate at the start (V3). */
  readonly unestimatedCommitted: number;
  /** The items that count, in the order of the histories. */
  readonly perIssue: readonly IssueReport[];
  /** The items that were in the sprint and do not count, each with the reason. */
  readonly leftOut: readonly LeftOutIssue[];
  /** Keys of `leftOut`: done on entry (V16, V27). */
  readonly completedOutside: readonly string[];
  /** Keys of `leftOut`: in an unmapped status on entry (V5, V25). */
  readonly unmapped: readonly string[];
  /** Keys of `leftOut`: unknown (V31). */
  readonly unknown: readonly string[];
  /** False where items are unknown, so that the sums are what is at least true (V31). */
  readonly complete: boolean;
};

/** One item that counts, with its part of the sums; an estimate is null where it had none. */
export type IssueReport = {
  readonly id: string;
  readonly key: string;
  readonly estimateAtStart: number | null;
  readonly estimateAtClose: number | null;
  readonly committed: number;
  readonly added: number;
  readonly removed: number;
  readonly change: number;
  readonly completed: number;
  readonly notCompleted: number;
  readonly reason: CountedReason;
};

/** One item that does not count; where it is unknown, its estimates are null. */
export type LeftOutIssue = Pick<IssueReport, 'id' | 'key' | 'estimateAtStart' | 'estimateAtClose'> & {
  readonly kind: 'completed-outside' | 'unmapped' | 'sub-task' | 'unknown';
  readonly reason: LeftOutReason;
};
