import type { Snapshot } from '../domain/health/health-snapshot';
import type { BacklogId } from '../domain/project/board';

/** The health of past days. Days are numbered from 1970 in UTC. @throws SourceFailure */
export type SnapshotStore = {
  /** From `day` to `today`, oldest first. */
  readonly list: (backlogId: BacklogId, day: number, today: number) => Promise<readonly Snapshot[]>;
  /** Replaces a snapshot of the same day, and thins out what is old. */
  readonly add: (backlogId: BacklogId, snapshot: Snapshot) => Promise<void>;
  /** Deletes the snapshots of every backlog of a project. */
  readonly deleteAll: (projectId: string) => Promise<void>;
};
