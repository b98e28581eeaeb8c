import type { FieldIds } from '../domain/fields/field-ids';
import type { ItemHistory, Change } from '../domain/history/item-history';
import type { BacklogId } from '../domain/project/board';
import type { ReplayedBoard, ReplayedItems, FinishedWeeks } from '../domain/sprints/replayed-sprint';

/**
 * The mean velocity of each project's team in points, for screens that do not read it: the same for
 * everybody.
 */
export type TeamVelocityStore = {
  readonly read: (projectId: string) => Promise<number | undefined>;
  readonly save: (projectId: string, points: number) => Promise<void>;
  readonly delete: (projectId: string) => Promise<void>;
};

/**
 * The present state of an item that is or may have been in a sprint: its history without the
 * changes.
 */
export type SprintCandidate = Omit<ItemHistory, 'changes'>;

/** Which items are asked for, of those of a board's filter; periods in days back from now. */
export type CandidateQuery = { readonly filterId: string } & (
  | { readonly who: 'members'; readonly sprintIds: readonly number[] }
  /** In none of these sprints now, and changed since they began, which leaving one of them does. */
  | {
      readonly who: 'leavers';
      readonly sprintIds: readonly number[];
      readonly changedWithinDays: number;
      readonly createdBeforeDays: number;
    }
  /** In one of these statuses now, and changed since. */
  | { readonly who: 'finished'; readonly statusIds: readonly string[]; readonly changedWithinDays: number }
);

export type SprintHistories = {
  /**
   * At most `limit` candidates; `more`: there are others. Undefined where Jira refuses the query,
   * as for a filter out of sight.
   */
  readonly listCandidates: (
    query: CandidateQuery,
    fields: FieldIds,
    limit: number,
  ) => Promise<{ readonly candidates: readonly SprintCandidate[]; readonly more: boolean } | undefined>;
  /** Undefined where Jira gave a part of them only (J2). */
  readonly readChanges: (issueIds: readonly string[], fields: FieldIds) => Promise<ReadChanges | undefined>;
  /** Of these issues, those of which Jira has a change history, be it an empty one. */
  readonly listWithHistory: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
};

/**
 * Change histories as far as Jira gave any; it leaves out issues without such changes as well as
 * those whose history is missing.
 */
export type ReadChanges = {
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** Names of the statuses that occur, by id: words of the site, none of an issue. */
  readonly statusNames: ReadonlyMap<string, string>;
};

/**
 * The memory of closed sprints. Undefined: never replayed, or stored in another shape, which is as
 * good as never.
 */
export type SprintStore = {
  readonly read: (backlogId: BacklogId) => Promise<ReplayedBoard | undefined>;
  readonly save: (backlogId: BacklogId, board: ReplayedBoard) => Promise<void>;
  readonly readItems: (backlogId: BacklogId, sprintId: number) => Promise<ReplayedItems | undefined>;
  readonly saveItems: (backlogId: BacklogId, sprintId: number, items: ReplayedItems) => Promise<void>;
};

export type WeekStore = {
  readonly read: (backlogId: BacklogId) => Promise<FinishedWeeks | undefined>;
  readonly save: (backlogId: BacklogId, weeks: FinishedWeeks) => Promise<void>;
};
