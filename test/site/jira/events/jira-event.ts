/**
 * Something that happened in Jira, in the members that Forge gives an app; who caused it is
 * `atlassianId`.
 */
export type JiraEvent = {
  /** Such as `avi:jira:updated:issue`. */
  readonly eventType: string;
  /** The app that listens caused it, through REST. */
  readonly selfGenerated: boolean;
  readonly [member: string]: unknown;
};

/** An event as a write tells of it, before it is known through whom the write came. */
export type WriteEvent = Omit<JiraEvent, 'selfGenerated'> & { readonly eventType: string };
