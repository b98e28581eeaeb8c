import * as v from '@badrap/valita';
import { sources } from '../sources';
import { noteEvent, type JiraEvent } from '../usecases/backlog/note-event';

/** Jira's ids are digits; anything else would become a part of a key of storage or of a query. */
const id = v
  .union(v.string(), v.number())
  .map(String)
  .assert((digits) => /^\d{1,15}$/.test(digits), 'an id of digits');

const issueEvent = v.object({
  eventType: v.union(
    v.literal('avi:jira:created:issue'),
    v.literal('avi:jira:updated:issue'),
    v.literal('avi:jira:deleted:issue'),
  ),
  issue: v.object({ id, fields: v.object({ project: v.object({ id }) }) }),
});

/** A link moves no `updated` of the issues at its ends, and no other event tells of it. */
const linkEvent = v.object({
  eventType: v.union(v.literal('avi:jira:created:issuelink'), v.literal('avi:jira:deleted:issuelink')),
  sourceIssueId: id,
  destinationIssueId: id,
});

const sprintEvent = v.object({
  eventType: v.union(v.literal('avi:jira-software:started:sprint'), v.literal('avi:jira-software:closed:sprint')),
  sprint: v.object({ id, originBoardId: id.optional() }),
});

const projectEvent = v.object({
  eventType: v.literal('avi:jira:deleted:project'),
  project: v.object({ id }),
});

/**
 * Notes what Jira tells of. Events of other shapes are left out: the daily scan finds what they
 * were about.
 */
export const jiraEvents = async (event: unknown): Promise<void> => {
  const heard = readEvent(event);
  if (heard === undefined) {
    console.warn('jira-events', 'unknown event');
    return;
  }
  await noteEvent(sources, heard);
};

const readEvent = (event: unknown): JiraEvent | undefined => {
  const issue = issueEvent.try(event, { mode: 'strip' });
  if (issue.ok)
    return {
      kind: 'issue',
      projectId: issue.value.issue.fields.project.id,
      issueId: issue.value.issue.id,
      deleted: issue.value.eventType === 'avi:jira:deleted:issue',
    };
  const link = linkEvent.try(event, { mode: 'strip' });
  if (link.ok) return { kind: 'link', issueIds: [link.value.sourceIssueId, link.value.destinationIssueId] };
  const sprint = sprintEvent.try(event, { mode: 'strip' });
  if (sprint.ok) {
    const { originBoardId, id: sprintId } = sprint.value.sprint;
    return {
      kind: 'sprint',
      sprintId: Number(sprintId),
      ...(originBoardId === undefined ? {} : { boardId: Number(originBoardId) }),
      closed: sprint.value.eventType === 'avi:jira-software:closed:sprint',
    };
  }
  const project = projectEvent.try(event, { mode: 'strip' });
  return project.ok ? { kind: 'project-deleted', projectId: project.value.project.id } : undefined;
};
