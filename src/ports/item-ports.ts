import type { DoneItem } from '../domain/estimates/done-item';
import type { FieldIds } from '../domain/fields/field-ids';
import type { BacklogItem, ItemKind, StatusCategory } from '../domain/items/backlog-item';

/** Items by id, whatever their status, of those that the asker may browse. */
export type ItemsById = {
  readonly read: (ids: readonly string[], fields: FieldIds) => Promise<readonly BacklogItem[]>;
};

/** Which items are asked for; the edge writes the JQL. */
export type ItemQuery =
  /**
   * Open items of a board's filter that are no sub-tasks and not in an active sprint, by rank (G).
   * `exceptTypes`: ids of the issue types that are epics, where they are known; without them epics
   * come along.
   */
  | { readonly kind: 'open-backlog'; readonly filterId: string; readonly exceptTypes?: readonly string[] }
  /** The same of a whole project that has no board. */
  | {
      readonly kind: 'open-backlog-of-project';
      readonly projectKey: string;
      readonly exceptTypes?: readonly string[];
    }
  /**
   * Items of a board's filter, or of a project where there is none, that changed within so many
   * minutes, are among these or are in one of these sprints, whatever their status.
   */
  | ({
      readonly kind: 'changed';
      readonly withinMinutes?: number;
      readonly issueIds: readonly string[];
      readonly sprintIds: readonly number[];
    } & ({ readonly filterId: string } | { readonly projectKey: string }))
  /** Every item of a project, by key. */
  | { readonly kind: 'project'; readonly projectKey: string; readonly includeDone: boolean };

export type ItemPage = { readonly items: readonly BacklogItem[]; readonly next?: string };

/** One item with what a fix needs to know of it. */
export type FoundItem = {
  readonly item: BacklogItem;
  /** Whether Jira offers the person any field to edit. */
  readonly mayEdit: boolean;
  /** The description as Jira keeps it, to be written back with additions only. */
  readonly description: unknown;
  /**
   * The options of the field that MoSCoW is mapped to; absent where none is mapped, or the person
   * may not set it.
   */
  readonly moscowOptions?: readonly string[];
};

/** Reads of items as the person who asks. */
export type Items = {
  /** The item, or undefined where it does not exist or the person may not see it. */
  readonly read: (key: string, fields: FieldIds) => Promise<FoundItem | undefined>;
  /**
   * 100 items, or fewer where `limit` says so. A query that names issues sees them as they are now,
   * others up to a second later.
   */
  readonly readPage: (query: ItemQuery, fields: FieldIds, cursor?: string, limit?: number) => Promise<ItemPage>;
  /** About how many items the query has; Jira calls its own figure approximate. */
  readonly count: (query: ItemQuery) => Promise<number>;
};

/**
 * Which done items are asked for: of a project, with a value in the field of that id. `sprint`: the
 * id of the Sprint field.
 */
export type DoneQuery = {
  readonly projectKey: string;
  readonly estimate: string;
  readonly sprint?: string | undefined;
  /** Sub-tasks only; else none of them. */
  readonly subtasks: boolean;
  /** At most 100. */
  readonly limit: number;
};

/** A done item with the kind that decides whether it is compared. */
export type FoundDoneItem = DoneItem & { readonly kind: ItemKind };

/**
 * Done items as the person who asks sees them, the one that was finished last first: one question
 * to Jira.
 */
export type DoneItems = { readonly readRecent: (query: DoneQuery) => Promise<readonly FoundDoneItem[]> };

/** The status categories of issues by id, of those that the asker may browse. */
export type IssueStates = {
  readonly read: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, StatusCategory>>;
};

/** What is shown of an issue beside its part in a sprint. */
export type IssueSummary = { readonly key: string; readonly summary: string; readonly projectId: string };

export type IssueSummaries = {
  /** By issue id, those that exist and the asker may browse; one call for each 100. */
  readonly read: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, IssueSummary>>;
};
