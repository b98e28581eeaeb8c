import type { FieldIds } from '../domain/fields/field-ids';
import type { ItemHistory, Change } from '../domain/history/item-history';
import type { BoardPlace } from '../domain/project/board';
import type { ReplayedBoard, ReplayedItems, FinishedWeeks } from '../domain/sprints/replayed-sprint';

/** The mean velocity of each project's team in points, for screens that do not read it: the same for everybody. */
export type TeamVelocityMemory = {
  readonly recall: (projectId: string) => Promise<number | undefined>;
  readonly remember: (projectId: string, points: number) => Promise<void>;
  readonly forget: (projectId: string) => Promise<void>;
};

/** The present state of an item that is or may have been in a sprint: its history without the changes. */
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
  /** At most `limit` candidates; `more`: there are others. Undefined where Jira refuses the query, as for a filter out of sight. */
  readonly candidates: (
    query: CandidateQuery,
    fields: FieldIds,
    limit: number,
  ) => Promise<{ readonly candidates: readonly SprintCandidate[]; readonly more: boolean } | undefined>;
  /** Undefined where Jira gave a part of them only (J2). */
  readonly changes: (issueIds: readonly string[], fields: FieldIds) => Promise<ReadChanges | undefined>;
  /** Of these issues, those of which Jira has a change history, be it an empty one. */
  readonly withHistory: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
};

/** Change histories as far as Jira gave any; it leaves out issues without such changes as well as those whose history is missing. */
export type ReadChanges = {
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** Names of the statuses that occur, by id: words of the site, none of an issue. */
  readonly statusNames: ReadonlyMap<string, string>;
};

/** The memory of closed sprints. Undefined: never replayed, or stored in another shape, which is as good as never. */
export type SprintMemory = {
  readonly recall: (place: BoardPlace) => Promise<ReplayedBoard | undefined>;
  readonly remember: (place: BoardPlace, board: ReplayedBoard) => Promise<void>;
  readonly recallItems: (place: BoardPlace, sprintId: number) => Promise<ReplayedItems | undefined>;
  readonly rememberItems: (place: BoardPlace, sprintId: number, items: ReplayedItems) => Promise<void>;
};

export type WeekMemory = {
  readonly recall: (place: BoardPlace) => Promise<FinishedWeeks | undefined>;
  readonly remember: (place: BoardPlace, weeks: FinishedWeeks) => Promise<void>;
};
