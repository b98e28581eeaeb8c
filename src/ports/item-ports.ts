import type { DoneItem } from '../domain/estimates/done-item';
import type { FieldIds } from '../domain/fields/field-ids';
import type { BacklogItem, ItemKind, StatusCategory } from '../domain/items/backlog-item';

/** Items by id, whatever their status. @throws SourceFailure where Jira fails */
export type ItemsById = {
  /** Those that exist and the viewer may browse, one call for each 100. */
  readonly read: (ids: readonly string[], fields: FieldIds) => Promise<readonly BacklogItem[]>;
};

/**
 * A part of an open backlog: what was created so many whole minutes ago, in the order of creation;
 * or the items of these ids, or all but these, the first by rank first, or the last.
 */
export type BacklogPart =
  | {
      readonly by: 'creation';
      readonly withinMinutes?: number | undefined;
      readonly beforeMinutes?: number | undefined;
    }
  | { readonly by: 'rank'; readonly ids: readonly string[]; readonly except?: boolean; readonly last?: boolean };

/** Which items are asked for; the edge writes the JQL. */
export type ItemQuery =
  /**
   * Open items of a board's filter by rank, no sub-tasks, none in an active sprint (G).
   * `exceptTypes`: ids of issue types that are left out, epics where they are known.
   */
  | {
      readonly kind: 'open-backlog';
      readonly filterId: string;
      readonly exceptTypes?: readonly string[];
      /** All of it where left out. */
      readonly part?: BacklogPart | undefined;
    }
  /** The same of a whole project that has no board. */
  | {
      readonly kind: 'open-backlog-of-project';
      readonly projectKey: string;
      readonly exceptTypes?: readonly string[];
      readonly part?: BacklogPart | undefined;
    }
  /**
   * Items of a board's filter, or of a project, by key, whatever their status: those that changed
   * within so many minutes, that are named or that are in one of the sprints.
   */
  | ({
      readonly kind: 'changed';
      readonly withinMinutes?: number;
      readonly issueIds: readonly string[];
      readonly sprintIds: readonly number[];
    } & ({ readonly filterId: string } | { readonly projectKey: string }))
  /**
   * Standard items of a board's filter, or of a project, that were open within so many days: those
   * that are open, and those whose status has become done since. The oldest first, or the first by
   * rank. `exceptTypes`: as of an open backlog.
   */
  | ({
      readonly kind: 'open-within-days';
      readonly days: number;
      readonly by: 'creation' | 'rank';
      readonly exceptTypes: readonly string[];
    } & ({ readonly filterId: string } | { readonly projectKey: string }))
  /** Every item of a project, by key. */
  | { readonly kind: 'project'; readonly projectKey: string; readonly includeDone: boolean };

/**
 * One page of a search; `next` is the cursor of the page after it, absent on the last one.
 * `agendas`: how many issues that hold agendas it leaves out (H7); absent where none.
 */
export type ItemPage = { readonly items: readonly BacklogItem[]; readonly next?: string; readonly agendas?: number };

/** Which page of a search: the first where no cursor is given; `limit`: 1 to 100 items. */
export type PageOfItems = { readonly cursor?: string | undefined; readonly limit?: number | undefined };

/** One item with what a fix needs to know of it. */
export type FoundItem = {
  readonly item: BacklogItem;
  /** Whether Jira offers the viewer any field to edit. */
  readonly mayEdit: boolean;
  /** The description as Jira stores it, to be written back with additions only. */
  readonly description: unknown;
  /** The options of the field that MoSCoW is mapped to; absent where the viewer may not set it. */
  readonly moscowOptions?: readonly string[];
  /** Whether the viewer may empty the field of the estimate; absent where it is none of points. */
  readonly mayClearEstimate?: boolean;
};

/** Reads of items on behalf of the viewer or of the app. @throws SourceFailure */
export type Items = {
  /** Undefined where the item does not exist or is out of sight. */
  readonly read: (key: string, fields: FieldIds) => Promise<FoundItem | undefined>;
  /**
   * A query that names issues sees them as they are now, any other up to some seconds later.
   */
  readonly readPage: (query: ItemQuery, fields: FieldIds, page?: PageOfItems) => Promise<ItemPage>;
  /** About how many items the query has: Jira calls its own figure approximate. */
  readonly count: (query: ItemQuery) => Promise<number>;
  /** The ids of the first items of the query, at most 5,000: one call, and a point for each. */
  readonly readIds: (query: ItemQuery, limit: number) => Promise<readonly string[]>;
};

/** Which done items are asked for: those of a project that have an estimate. */
export type DoneQuery = {
  readonly projectKey: string;
  /** The id of the estimate's field. */
  readonly estimate: string;
  /** The id of the Sprint field. */
  readonly sprint?: string | undefined;
  /** Sub-tasks only; else none of them. */
  readonly subtasks: boolean;
};

/** A done item with the kind that decides whether it is compared. */
export type FoundDoneItem = DoneItem & { readonly kind: ItemKind };

/** Up to 100 done items; `next` is the cursor of those before them, absent where there are none. */
export type DonePage = { readonly items: readonly FoundDoneItem[]; readonly next?: string | undefined };

/** Done items that the viewer may browse. @throws SourceFailure where Jira fails */
export type DoneItems = {
  /** The one that was finished last first, from a cursor on; one call, a point for each item. */
  readonly readRecent: (query: DoneQuery, cursor?: string) => Promise<DonePage>;
};

/** The status categories of issues. @throws SourceFailure where Jira fails */
export type IssueStates = {
  /** By issue id, those that exist and are in sight; one call for each 100. */
  readonly read: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, StatusCategory>>;
};

/** What is shown of an issue in a list. */
export type IssueSummary = { readonly key: string; readonly summary: string; readonly projectId: string };

/** Keys and summaries of issues. @throws SourceFailure where Jira fails */
export type IssueSummaries = {
  /** By issue id, those that exist and the viewer may browse; one call for each 100. */
  readonly read: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, IssueSummary>>;
};
