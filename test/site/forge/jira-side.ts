import type { AccountFate } from '../jira/issues/account-writes';
import type { JiraEvent } from '../jira/events/jira-event';
import type { JiraAnswer, JiraRequest } from '../jira/jira-types';

/** The Jira half of the local site, as the Forge half uses it. */
export type JiraSide = {
  readonly handle: (request: JiraRequest) => JiraAnswer | Promise<JiraAnswer>;
  /** Tells the listener of every write from now on; absent where nobody can tell. */
  readonly onEvent?: (listener: (event: JiraEvent) => void) => void;
  /** What Atlassian knows of an account; absent where nobody can tell. */
  readonly accountFate?: (accountId: string, since: number) => AccountFate | undefined;
};
