import type { Snapshot } from '../domain/health/health-snapshot';
import type { Place } from './backlog-ports';

export type SnapshotStore = {
  /** The snapshots from a day on, oldest first. */
  readonly since: (place: Place, day: number, today: number) => Promise<readonly Snapshot[]>;
  /** Keeps the snapshot of its day in place of an earlier one of the same day, and thins what is old. */
  readonly add: (place: Place, snapshot: Snapshot) => Promise<void>;
  readonly forgetAll: (projectId: string) => Promise<void>;
};
