import type { SiteIssueType, SiteStatus } from '../../data/site-data';
import { issueTypes, statuses, type IssueTypeName, type StatusName } from '../workflow';

/**
 * A team-managed project's things belong to it alone; they are named like those of the site and are
 * others (V4).
 */
const own = <T extends object>(thing: T, id: string, words: object = {}): T => ({
  ...thing,
  id,
  ...words,
  scope: { type: 'PROJECT', project: { id: '10003' } },
});

/** The statuses, the project's own in the place of the site's of the same name. */
export const appointmentStatuses = {
  ...statuses,
  'To Do': own<SiteStatus>(statuses['To Do'], '10101'),
  'In Progress': own<SiteStatus>(statuses['In Progress'], '10102'),
  'In Review': own<SiteStatus>(statuses['In Review'], '10103'),
  Done: own<SiteStatus>(statuses.Done, '10104'),
} as const satisfies Record<StatusName, SiteStatus>;

export const ownStatuses: readonly SiteStatus[] = [
  appointmentStatuses['To Do'],
  appointmentStatuses['In Progress'],
  appointmentStatuses['In Review'],
  appointmentStatuses.Done,
];

/** The issue types; sub-tasks are written in one word in team-managed projects. */
export const appointmentTypes = {
  ...issueTypes,
  Epic: own<SiteIssueType>(issueTypes.Epic, '10111'),
  Story: own<SiteIssueType>(issueTypes.Story, '10112'),
  Task: own<SiteIssueType>(issueTypes.Task, '10113'),
  Bug: own<SiteIssueType>(issueTypes.Bug, '10114'),
  'Sub-task': own<SiteIssueType>(issueTypes['Sub-task'], '10115', { name: 'Subtask', untranslatedName: 'Subtask' }),
} as const satisfies Record<IssueTypeName, SiteIssueType>;

export const ownIssueTypes: readonly SiteIssueType[] = [
  appointmentTypes.Epic,
  appointmentTypes.Story,
  appointmentTypes.Task,
  appointmentTypes.Bug,
  appointmentTypes['Sub-task'],
];
