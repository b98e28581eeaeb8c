/** A status of the site, from `GET /rest/api/3/status`. */
export type SiteStatus = {
  readonly id: string;
  readonly name: string;
  /** The key of Jira's category: `new`, `indeterminate`, `done`. */
  readonly category: string;
  /** The team-managed project that the status belongs to; absent for those of the whole site. */
  readonly projectId?: string | undefined;
};

/** Where an item stands in Jira's hierarchy. */
export type ItemLevel = 'sub-task' | 'standard' | 'epic';

/** An issue type of the site, from `GET /rest/api/3/issuetype`. */
export type SiteIssueType = {
  readonly id: string;
  readonly name: string;
  readonly level: ItemLevel;
  /** As with statuses. */
  readonly projectId?: string | undefined;
};

/** What entries of change histories name: the statuses and issue types that the site has now. */
export type StatusesAndTypes = {
  readonly statuses: readonly SiteStatus[];
  readonly issueTypes: readonly SiteIssueType[];
};
