/** What administrators set about a backlog as a whole. */
export type BacklogSettings = {
  /** An item is stale when nothing was updated for so many days (G). */
  readonly staleAfterDays: number;
  /** The team refines so many sprints' worth next, from the top of the backlog by rank (G). */
  readonly sprintsAhead: number;
};
