/** A board of a project; `simple`: of a team-managed one. */
export type Board = { readonly id: number; readonly name: string; readonly type: 'scrum' | 'simple' | 'kanban' };

/** Which board of which project figures are remembered of. */
export type BacklogId = { readonly projectId: string; readonly boardId: number };

export type BoardConfiguration = {
  readonly filterId: string;
  readonly columns: readonly BoardColumn[];
  /** E1: what the board estimates by; absent where it has no say, as with a kanban board (E8). */
  readonly estimation?:
    { readonly type: 'field'; readonly fieldId: string } | { readonly type: 'issue-count' | 'none' } | undefined;
};

export type BoardColumn = { readonly name: string; readonly statusIds: readonly string[] };

/** A board's statuses by id, as the replay asks for them. */
export type BoardStatuses = {
  /** Those of the right-most column that has any (V7, V30); empty where no column has. */
  readonly done: ReadonlySet<string>;
  /** Those that stand in any column (V5). */
  readonly mapped: ReadonlySet<string>;
};

/** The board that a project is shown by where nobody chose one. */
export const firstWithSprints = (boards: readonly Board[]): Board | undefined =>
  boards.find(({ type }) => type !== 'kanban') ?? boards[0];

/** Which statuses are on a board, and which of them are done. */
export const statusesOf = (columns: readonly BoardColumn[]): BoardStatuses => ({
  done: new Set(columns.findLast((column) => column.statusIds.length > 0)?.statusIds ?? []),
  mapped: new Set(columns.flatMap((column) => column.statusIds)),
});
