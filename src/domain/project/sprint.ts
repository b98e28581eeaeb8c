/** A sprint as the replay needs it. Instants are epoch milliseconds in UTC. */
export type Sprint = {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  /** `activatedDate`, else `startDate` (V1); absent where it never started or Jira does not say. */
  readonly start?: number | undefined;
  /** The last `completeDate` (V1, V22). A reopened sprint has one too, and is not `closed`. */
  readonly close?: number | undefined;
  /** `endDate`, when it is planned to end. */
  readonly end?: number | undefined;
  /** The board on which the sprint was made (V29). */
  readonly originBoardId?: number | undefined;
};

/** A sprint that can be replayed: closed, with both instants in their order (V1, V30). */
export type ClosedSprint = Sprint & { readonly state: 'closed'; readonly start: number; readonly close: number };
