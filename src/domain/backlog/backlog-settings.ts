/** What administrators set about a backlog as a whole. */
export type BacklogSettings = {
  /** An item is stale when nothing was updated for so many days (G). */
  readonly staleAfterDays: number;
  /**
   * So many sprints' worth of the backlog, from the top by rank, is what the team refines next (G).
   */
  readonly sprintsAhead: number;
};
