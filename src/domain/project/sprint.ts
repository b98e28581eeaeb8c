/** A sprint as the replay needs it. Instants are epoch milliseconds in UTC. */
export type Sprint = {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  /**
   * `activatedDate`, else `startDate` (V1); absent where the sprint never started or Jira does not
   * say.
   */
  readonly start?: number;
  /**
   * The last `completeDate` (V1, V22). A reopened sprint still has one, but its state is not
   * `closed`.
   */
  readonly close?: number;
  /** The board on which the sprint was made (V29). */
  readonly originBoardId?: number;
};

/**
 * A sprint that can be replayed: closed, with both instants, the start not after the close (V1,
 * V30).
 */
export type ClosedSprint = Sprint & { readonly state: 'closed'; readonly start: number; readonly close: number };
