import * as v from '@badrap/valita';
import { sources } from '../sources';
import { noteEvent, type JiraEvent } from '../usecases/backlog/note-event';

/** Notes an event of Jira. One of another shape is left out: the daily scan finds its subject. */
export const jiraEvents = async (event: unknown): Promise<void> => {
  const jiraEvent = parseEvent(event);
  if (jiraEvent === undefined) {
    console.warn('jira-events', 'unknown event');
    return;
  }
  await noteEvent(sources, jiraEvent);
};

const parseEvent = (event: unknown): JiraEvent | undefined => {
  for (const schema of [issueEvent, linkEvent, sprintEvent, projectEvent]) {
    const parsed = schema.try(event, { mode: 'strip' });
    if (parsed.ok) return parsed.value;
  }
  return undefined;
};

/** Jira's ids are digits; anything else would become a part of a key of storage or of a query. */
const id = v
  .union(v.string(), v.number())
  .map(String)
  .assert((digits) => /^\d{1,15}$/.test(digits), 'an id of digits');

const issueEvent = v
  .object({
    eventType: v.union(
      v.literal('avi:jira:created:issue'),
      v.literal('avi:jira:updated:issue'),
      v.literal('avi:jira:deleted:issue'),
    ),
    issue: v.object({ id, fields: v.object({ project: v.object({ id }) }) }),
  })
  .map(({ eventType, issue }): JiraEvent => ({
    kind: 'issue',
    projectId: issue.fields.project.id,
    issueId: issue.id,
    deleted: eventType === 'avi:jira:deleted:issue',
  }));

/** A link moves no `updated` of the issues at its ends, and no other event tells of it. */
const linkEvent = v
  .object({
    eventType: v.union(v.literal('avi:jira:created:issuelink'), v.literal('avi:jira:deleted:issuelink')),
    sourceIssueId: id,
    destinationIssueId: id,
  })
  .map(({ sourceIssueId, destinationIssueId }): JiraEvent => ({
    kind: 'link',
    issueIds: [sourceIssueId, destinationIssueId],
  }));

const sprintEvent = v
  .object({
    eventType: v.union(v.literal('avi:jira-software:started:sprint'), v.literal('avi:jira-software:closed:sprint')),
    sprint: v.object({ id, originBoardId: id.optional() }),
  })
  .map(({ eventType, sprint }): JiraEvent => ({
    kind: 'sprint',
    sprintId: Number(sprint.id),
    boardId: sprint.originBoardId === undefined ? undefined : Number(sprint.originBoardId),
    closed: eventType === 'avi:jira-software:closed:sprint',
  }));

const projectEvent = v
  .object({ eventType: v.literal('avi:jira:deleted:project'), project: v.object({ id }) })
  .map(({ project }): JiraEvent => ({ kind: 'project-deleted', projectId: project.id }));
