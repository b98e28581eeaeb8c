import type { SprintFigures } from '../contract/velocity-view';
import type { Change, ItemHistory } from '../domain/sprints/item-history';
import type { LateChange } from '../domain/sprints/late-refinement';
import type { Reason } from '../domain/sprints/reason';
import type { EstimateUnit, IssueReport, LeftOut } from '../domain/sprints/sprint-report';
import type { FieldIds } from './field-ids';
import type { Board } from './ports';

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

/** Which board of which project figures are remembered of. */
export type BoardPlace = { readonly projectId: string; readonly boardId: number };

/** A closed sprint as it was replayed once, for everybody: numbers and instants (J11). */
export type ReplayedSprint = Omit<SprintFigures, 'name'>;

/** `basis`: what of the board and the site the replay depends on; with another basis the sprints are replayed anew. */
export type ReplayedBoard = {
  /** As it was when it was last found among the project's boards. */
  readonly board: Board;
  readonly basis: string;
  readonly sprints: readonly ReplayedSprint[];
};

/** One item that was in a sprint; the numbers of an item that does not count are 0 and its estimates null. */
export type ReplayedItem = Omit<IssueReport, 'key' | 'reason'> & {
  readonly as: 'counts' | LeftOut['as'];
  readonly reason: Reason;
  readonly late: readonly LateChange[];
};

/** The items of one replayed sprint. */
export type ReplayedItems = {
  readonly basis: string;
  readonly start: number;
  readonly close: number;
  readonly unit: EstimateUnit;
  /** Names of statuses that reasons speak of, by id. */
  readonly statusNames: Readonly<Record<string, string>>;
  readonly items: readonly ReplayedItem[];
};

/** The memory of closed sprints. Undefined: never replayed, or stored in another shape, which is as good as never. */
export type SprintMemory = {
  readonly recall: (place: BoardPlace) => Promise<ReplayedBoard | undefined>;
  readonly remember: (place: BoardPlace, board: ReplayedBoard) => Promise<void>;
  readonly recallItems: (place: BoardPlace, sprintId: number) => Promise<ReplayedItems | undefined>;
  readonly rememberItems: (place: BoardPlace, sprintId: number, items: ReplayedItems) => Promise<void>;
};

/** What a board without sprints finished, by week: ids and instants of the weeks that were last shown. */
export type FinishedWeeks = readonly {
  readonly from: number;
  readonly items: readonly { readonly id: string; readonly at: number }[];
}[];

export type WeekMemory = {
  readonly recall: (place: BoardPlace) => Promise<FinishedWeeks | undefined>;
  readonly remember: (place: BoardPlace, weeks: FinishedWeeks) => Promise<void>;
};

/** What is shown of an issue beside its part in a sprint. */
export type IssueSummary = { readonly key: string; readonly summary: string; readonly projectId: string };

export type IssueSummaries = {
  /** By issue id, those that exist and the asker may browse; one call for each 100. */
  readonly of: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, IssueSummary>>;
};
