import type { JiraAnswer, JiraRequest } from '../jira/jira-types';

/** The Jira half of the local site, as the Forge half uses it. */
export type JiraSide = {
  readonly handle: (request: JiraRequest) => JiraAnswer | Promise<JiraAnswer>;
};
