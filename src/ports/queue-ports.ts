import type { Changes } from '../domain/backlog/fact-shard';
import type { ScanReason } from '../domain/backlog/open-backlog';
import type { BacklogId } from '../domain/project/board';

/** What is done in the background for one backlog, one after the other. */
export type Work = {
  readonly backlogId: BacklogId;
  readonly projectKey: string;
} & (
  | { readonly kind: 'scan'; readonly why: ScanReason }
  | { readonly kind: 'step'; readonly scanId: string; readonly step: number }
  /** Reads what events have told of. */
  | { readonly kind: 'sync' }
  /** Keeps what a view has read already. */
  | {
      readonly kind: 'keep';
      readonly generation: string;
      readonly changes: Changes;
      readonly syncedAt: number;
      readonly marks: readonly string[];
    }
  /** Judges the facts by the rules in force. */
  | { readonly kind: 'judge' }
  | { readonly kind: 'daily' }
);

export type WorkQueue = {
  /** Does the work later, in the background; of one backlog only one at a time. */
  readonly push: (work: Work, delaySeconds?: number) => Promise<void>;
};
