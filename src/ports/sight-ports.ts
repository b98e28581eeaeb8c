import type { BacklogId } from '../domain/project/board';
import type { ViewerAction } from '../domain/project/viewer-action';

/** How much of a backlog a viewer sees, counted at an instant in epoch milliseconds. */
export type CountedSight = {
  readonly at: number;
  /** The viewer was asked for and has the permission to browse the project. */
  readonly allowed: boolean;
  /** What the viewer may do in the project. */
  readonly may: readonly ViewerAction[];
  /** By Jira's approximate count for the viewer. */
  readonly seen: number;
  /** How many items were known then. */
  readonly of: number;
  /** Ids of those that the viewer sees, where these are not nearly all. */
  readonly own?: readonly string[] | undefined;
};

/**
 * Remembers for an hour what each viewer of a backlog was counted to see. `viewer`: an account id,
 * which is not stored itself. @throws SourceFailure where storage fails
 */
export type SightStore = {
  readonly read: (backlogId: BacklogId, viewer: string) => Promise<CountedSight | undefined>;
  readonly save: (backlogId: BacklogId, viewer: string, sight: CountedSight) => Promise<void>;
};
