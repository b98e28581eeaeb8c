import type { Snapshot } from '../domain/health/health-snapshot';
import type { BacklogId } from '../domain/project/board';

export type SnapshotStore = {
  /** The snapshots from a day on, oldest first. */
  readonly list: (backlogId: BacklogId, day: number, today: number) => Promise<readonly Snapshot[]>;
  /**
   * Keeps the snapshot of its day in place of an earlier one of the same day, and thins what is
   * old.
   */
  readonly add: (backlogId: BacklogId, snapshot: Snapshot) => Promise<void>;
  readonly deleteAll: (projectId: string) => Promise<void>;
};
