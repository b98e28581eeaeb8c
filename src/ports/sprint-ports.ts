import type { FieldIds } from '../domain/fields/field-ids';
import type { FieldNames } from '../domain/fields/jira-field';
import type { ItemHistory, Change } from '../domain/history/item-history';
import type { BacklogId } from '../domain/project/board';
import type { Leavers } from '../domain/sprints/replay/leavers';
import type { ReplayBasis } from '../domain/sprints/replay/replay-board';
import type { ReplayedBoard, ReplayedItems, RunningReplay } from '../domain/sprints/replayed-sprint';

/**
 * The mean velocity of each project's team in points, for screens that do not read it.
 * @throws SourceFailure where storage fails
 */
export type TeamVelocityStore = {
  /** Undefined where it is not known. */
  readonly read: (projectId: string) => Promise<number | undefined>;
  readonly save: (projectId: string, points: number) => Promise<void>;
  readonly delete: (projectId: string) => Promise<void>;
};

/** An item that is or may have been in a sprint, as it is now: its history without the changes. */
export type SprintCandidate = Omit<ItemHistory, 'changes'>;

/** Which items of a board's filter are asked for; periods in days back from now. */
export type CandidateQuery = { readonly filterId: string } &
  /** In this sprint now. */
  (
    | { readonly who: 'members'; readonly sprintId: number }
    /**
     * Not in this sprint now, and changed since it began, as leaving it does. `examined`: not those
     * that changed within so many days, unless they did so in the last minutes.
     */
    | {
        readonly who: 'leavers';
        readonly sprintId: number;
        readonly changedWithinDays: number;
        readonly createdBeforeDays: number;
        readonly examined?: { readonly withinDays: number; readonly exceptMinutes: number };
      }
    /** These. Refused where one of them does not exist any more. */
    | { readonly who: 'named'; readonly issueIds: readonly string[] }
    /** In one of these statuses now, and changed since. */
    | { readonly who: 'finished'; readonly statusIds: readonly string[]; readonly changedWithinDays: number }
    /** In one of these statuses now, and no sub-task. */
    | { readonly who: 'in-progress'; readonly statusIds: readonly string[] }
  );

/** Candidates of a query; `more`: there are others beyond the limit. */
export type FoundCandidates = { readonly candidates: readonly SprintCandidate[]; readonly more: boolean };

/** What tells how items moved through sprints. @throws SourceFailure where Jira fails */
export type SprintHistories = {
  /** At most `limit`. Undefined where Jira refuses the query, as for a filter out of sight. */
  readonly listCandidates: (
    query: CandidateQuery,
    fields: FieldIds,
    limit: number,
  ) => Promise<FoundCandidates | undefined>;
  /**
   * By issue id; absent where an issue has no such change, and where its history is missing.
   * Undefined where Jira gave a part of them only (J2).
   */
  readonly readChanges: (
    issueIds: readonly string[],
    fields: FieldIds,
    names: FieldNames,
  ) => Promise<ReadonlyMap<string, readonly Change[]> | undefined>;
  /** Of these issues, those of which Jira has a change history, be it an empty one. */
  readonly listWithHistory: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
};

/** A replay of closed sprints under way, or one that was refused. */
export type ReplayState = {
  /** Absent where the board could not be read. */
  readonly basis?: ReplayBasis | undefined;
  /** Ids of the sprints that are still to be replayed, the last closed first. */
  readonly left: readonly number[];
  /** What newer sprints have taught of these; absent before the first. */
  readonly leavers?: Leavers | undefined;
  /** The last sign of life, in epoch milliseconds. */
  readonly touchedAt: number;
  readonly refused?: ReplayRefusal | undefined;
};

/** Why nothing can be replayed: what the app may not see, or histories that Jira cut off (J2). */
export type ReplayRefusal = 'configuration' | 'filter' | 'project' | 'histories-cut' | 'no-done-status';

/** Closed sprints as they were replayed. @throws SourceFailure where storage fails */
export type SprintStore = {
  /** Undefined where none was replayed, or they are stored in another shape. */
  readonly read: (backlogId: BacklogId) => Promise<ReplayedBoard | undefined>;
  readonly save: (backlogId: BacklogId, board: ReplayedBoard) => Promise<void>;
  /** Undefined where the sprint was not replayed, or is stored in another shape. */
  readonly readItems: (backlogId: BacklogId, sprintId: number) => Promise<ReplayedItems | undefined>;
  readonly saveItems: (backlogId: BacklogId, sprintId: number, items: ReplayedItems) => Promise<void>;
  /** Undefined where none is under way. */
  readonly readReplay: (backlogId: BacklogId) => Promise<ReplayState | undefined>;
  readonly saveReplay: (backlogId: BacklogId, state: ReplayState) => Promise<void>;
  readonly deleteReplay: (backlogId: BacklogId) => Promise<void>;
};

/** The running sprints of boards, replayed up to an instant. @throws SourceFailure */
export type RunningSprintStore = {
  /** Undefined where none is stored, or in another shape. */
  readonly read: (backlogId: BacklogId) => Promise<RunningReplay | undefined>;
  readonly save: (backlogId: BacklogId, replay: RunningReplay) => Promise<void>;
};
