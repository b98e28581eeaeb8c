import type { SiteIssue } from '../../data/site-data';
import { projectKeyOf } from '../access';
import type { JsonObject } from '../json-values';
import { editedIssue } from './edit-issue';
import type { IssueStore } from './issue-store';
import { newIssue } from './new-issue';
import type { Known } from './written-value';

/** What people do to issues in Jira itself. Search sees it only after its lag; GET issue at once. */
export type SiteWrites = {
  /** Edits fields by id, as the person with the account id `by`. */
  readonly editIssue: (key: string, fields: JsonObject, by: string) => SiteIssue;
  /** Makes the project's next issue. */
  readonly createIssue: (projectKey: string, fields: JsonObject, by: string) => SiteIssue;
  readonly deleteIssue: (key: string) => void;
  /** Sets issue security: these account ids do not see the issue any more. */
  readonly hideIssue: (key: string, from: readonly string[]) => void;
};

/** Each write throws a plain Error where the site lacks the issue, field or thing that it names. */
export const siteWrites = (
  state: Known & { readonly issues: IssueStore; readonly clock: () => number },
): SiteWrites => {
  const { issues, clock } = state;
  let nextId = 1;
  let nextHistoryId = 1;
  const lastNumbers = new Map<string, number>();
  for (const issue of issues.all()) {
    const project = projectKeyOf(issue.key);
    const number = Number(issue.key.slice(project.length + 1));
    lastNumbers.set(project, Math.max(lastNumbers.get(project) ?? 0, number));
    nextId = Math.max(nextId, Number(issue.id) + 1 || 0);
    for (const { id } of issue.changelog?.histories ?? []) nextHistoryId = Math.max(nextHistoryId, Number(id) + 1 || 0);
  }
  const existing = (key: string): SiteIssue => {
    const issue = issues.byKey(key);
    if (issue === undefined) throw new Error(`The site has no issue ${key}.`);
    return issue;
  };
  const put = (issue: SiteIssue): SiteIssue => {
    issues.put(issue);
    return issue;
  };

  return {
    editIssue: (key, fields, by) => {
      const historyId = String(nextHistoryId++);
      return put(editedIssue(existing(key), fields, { by, at: clock(), historyId }, state));
    },
    createIssue: (projectKey, fields, by) => {
      const number = (lastNumbers.get(projectKey) ?? 0) + 1;
      const identity = { id: String(nextId), key: `${projectKey}-${number}`, projectKey };
      const issue = newIssue(identity, fields, { by, at: clock() }, state);
      lastNumbers.set(projectKey, number);
      nextId += 1;
      return put(issue);
    },
    deleteIssue: (key) => issues.remove(existing(key).id),
    hideIssue: (key, from) => put({ ...existing(key), hiddenFrom: from }),
  };
};
