/** What a board counts and where its statuses stand, from Jira's board configuration. */
export type BoardConfig = {
  readonly id: number;
  readonly name: string;
  /** `simple` is a board of a team-managed project; `kanban` has no sprints (V23). */
  readonly type: 'scrum' | 'simple' | 'kanban';
  readonly columns: readonly BoardColumn[];
  readonly statistic: Statistic;
};

export type BoardColumn = { readonly name: string; readonly statusIds: readonly string[] };

/** What is summed (E1, V21): a numeric field, time in seconds, or the number of items (also for estimation `none`, V30). */
export type Statistic =
  | {
      readonly kind: 'field';
      readonly fieldId: string;
      readonly fieldName: string;
      readonly unit: 'points' | 'seconds';
    }
  | { readonly kind: 'issue-count' }
  | { readonly kind: 'unknown'; readonly because: string };

/** A board's statuses as the replay asks for them. */
export type BoardStatuses = {
  /** Those of the right-most column that has any (V7, V30); empty where no column has. */
  readonly done: ReadonlySet<string>;
  /** Those that stand in any column (V5). */
  readonly mapped: ReadonlySet<string>;
};

/** Reads which statuses are on a board, and which of them are done. */
export const statusesOf = ({ columns }: Pick<BoardConfig, 'columns'>): BoardStatuses => ({
  done: new Set(columns.findLast((column) => column.statusIds.length > 0)?.statusIds ?? []),
  mapped: new Set(columns.flatMap((column) => column.statusIds)),
});
