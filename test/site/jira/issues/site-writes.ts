import type { Hideable, SiteIssue, SiteSprint, SiteUser } from '../../data/site-data';
import { projectKeyOf } from '../access';
import { issueCommented, issueCreated, issueDeleted, issueUpdated, linkEvents } from '../events/issue-events';
import type { WriteEvent } from '../events/jira-event';
import type { JsonObject } from '../json-values';
import { accountWrites, type AccountWrites } from './account-writes';
import { withComment, type SiteComment } from './comment-issue';
import { deleteProject, type Removable } from './delete-project';
import { isLinkItem } from './change-items';
import { editedIssue } from './edit-issue';
import type { IssueStore } from './issue-store';
import { newIssue } from './new-issue';
import { sprintWrites, type SprintWrites } from './sprint-writes';
import type { Known } from './written-value';

/**
 * What people do in Jira itself. Search sees it only after its lag; GET issue at once; apps hear of
 * it.
 */
export type SiteWrites = WritesBesideIssues & {
  /** Edits fields by id, as the person with the account id `by`. */
  readonly editIssue: (key: string, fields: JsonObject, by: string) => SiteIssue;
  /** Makes the project's next issue. */
  readonly createIssue: (projectKey: string, fields: JsonObject, by: string) => SiteIssue;
  /** Sets what apps keep with the issue; neither its history nor an event tells of it. */
  readonly setProperties: (key: string, properties: JsonObject) => void;
  /**
   * Adds a comment, an ADF document; the issue is `updated` by it, and its history holds nothing of
   * it.
   */
  readonly commentIssue: (key: string, body: JsonObject, by: string) => SiteComment;
  readonly deleteIssue: (key: string, by?: string) => void;
  /**
   * Deletes the project with what belongs to it alone. Forge tells apps neither who did it nor what
   * went with it.
   */
  readonly deleteProject: (key: string) => void;
  /** Makes fields of the project's screen for new issues required, as an administrator does. */
  readonly requireOnCreate: (projectKey: string, fieldIds: readonly string[]) => void;
  readonly requiredOnCreate: (projectKey: string) => readonly string[];
  /**
   * Changes who may see the issue, as a permission scheme does: these do not any more, and no event
   * tells of it.
   */
  readonly hideIssue: (key: string, from: readonly string[]) => void;
  /** The same for a project with all that is in it, and for a board, as a changed filter does. */
  readonly hideProject: (key: string, from: readonly string[]) => void;
  readonly hideBoard: (id: number, from: readonly string[]) => void;
};

type WritesBesideIssues = SprintWrites & AccountWrites;

type WriteState = Known & {
  readonly users: SiteUser[];
  readonly sprints: Map<number, SiteSprint>;
  readonly removable: Removable;
  readonly issues: IssueStore;
  readonly clock: () => number;
  readonly emit: (event: WriteEvent) => void;
};

/** Each write throws a plain Error where the site lacks the issue, field or thing that it names. */
export const siteWrites = (state: WriteState): SiteWrites => {
  const { issues, clock, emit, removable } = state;
  let nextId = 1;
  let nextHistoryId = 1;
  let nextCommentId = 10_000;
  const required = new Map<string, readonly string[]>();
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
  const editIssue: SiteWrites['editIssue'] = (key, fields, by) => {
    const before = existing(key);
    const historyId = String(nextHistoryId++);
    const { issue, items } = editedIssue(before, { written: fields, by, at: clock(), historyId }, state);
    put(issue);
    const told = items.filter((item) => !isLinkItem(item));
    if (told.length > 0) emit(issueUpdated({ before, after: issue, items: told, by }));
    for (const event of linkEvents(before, issue, by)) emit(event);
    return issue;
  };

  return {
    editIssue,
    ...sprintWrites({ ...state, editIssue }),
    ...accountWrites(state),
    createIssue: (projectKey, fields, by) => {
      const number = (lastNumbers.get(projectKey) ?? 0) + 1;
      const identity = { id: String(nextId), key: `${projectKey}-${number}`, projectKey };
      const issue = newIssue(identity, { written: fields, by, at: clock() }, state);
      lastNumbers.set(projectKey, number);
      nextId += 1;
      put(issue);
      emit(issueCreated(issue, by));
      return issue;
    },
    setProperties: (key, properties) => put({ ...existing(key), properties }),
    commentIssue: (key, body, by) => {
      const issue = existing(key);
      const { issue: commented, comment } = withComment(issue, { body, by, at: clock(), id: nextCommentId++ }, state);
      put(commented);
      emit(issueCommented(commented, by));
      return comment;
    },
    deleteIssue: (key, by) => {
      const issue = existing(key);
      issues.remove(issue.id);
      emit(issueDeleted(issue, by));
    },
    deleteProject: (key) => deleteProject(key, state),
    requireOnCreate: (projectKey, fieldIds) => void required.set(projectKey, fieldIds),
    requiredOnCreate: (projectKey) => required.get(projectKey) ?? [],
    hideIssue: (key, from) => put({ ...existing(key), hiddenFrom: from }),
    hideProject: (key, from) => hideOne(removable.projects, (project) => project.key === key, from),
    hideBoard: (id, from) => hideOne(removable.boards, (board) => board.id === id, from),
  };
};

const hideOne = <T extends Hideable>(list: T[], isMeant: (one: T) => boolean, from: readonly string[]): void => {
  const index = list.findIndex(isMeant);
  const found = list[index];
  if (found === undefined) throw new Error('The site has no such project or board.');
  list[index] = { ...found, hiddenFrom: from };
};
