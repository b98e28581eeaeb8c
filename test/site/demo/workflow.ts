import type { SiteIssueType, SitePriority, SiteStatus } from '../data/site-data';

/**
 * Statuses of the company-managed projects. "On hold" and "Cancelled" stand in no column of the
 * board (V5: unmapped).
 */
export const statuses = {
  'To Do': status('10000', 'To Do', 'new'),
  'In Progress': status('3', 'In Progress', 'indeterminate'),
  Blocked: status('10003', 'Blocked', 'indeterminate'),
  'In Review': status('10001', 'In Review', 'indeterminate'),
  Done: status('10002', 'Done', 'done'),
  'On hold': status('10004', 'On hold', 'indeterminate'),
  Cancelled: status('10005', 'Cancelled', 'done'),
} as const satisfies Record<string, SiteStatus>;

export type StatusName = keyof typeof statuses;

/** The columns of a board, left to right, by status. */
export const columns: readonly { readonly name: StatusName; readonly statuses: readonly StatusName[] }[] = [
  { name: 'To Do', statuses: ['To Do'] },
  { name: 'In Progress', statuses: ['In Progress', 'Blocked'] },
  { name: 'In Review', statuses: ['In Review'] },
  { name: 'Done', statuses: ['Done'] },
];

export const resolutions = {
  Done: { id: '10000', name: 'Done', description: 'Work has been completed on this issue.' },
  "Won't Do": { id: '10001', name: "Won't Do", description: "This issue won't be actioned." },
} as const;

export type ResolutionName = keyof typeof resolutions;

/**
 * What the workflow's post functions set on entering a status: a resolution where the work is over,
 * else none.
 */
export const resolutionOn = (status: StatusName): ResolutionName | undefined => {
  if (status === 'Done') return 'Done';
  return status === 'Cancelled' ? "Won't Do" : undefined;
};

export const issueTypes = {
  Epic: issueType('10006', 'Epic', {
    hierarchyLevel: 1,
    description: 'A big user story that needs to be broken down.',
  }),
  Story: issueType('10001', 'Story', {
    hierarchyLevel: 0,
    description: 'Functionality or a feature expressed as a user goal.',
  }),
  Task: issueType('10002', 'Task', { hierarchyLevel: 0, description: 'A small, distinct piece of work.' }),
  Bug: issueType('10004', 'Bug', { hierarchyLevel: 0, description: 'A problem or error.' }),
  Spike: issueType('10007', 'Spike', {
    hierarchyLevel: 0,
    description: 'A time-boxed investigation that answers a question.',
  }),
  'Sub-task': issueType('10003', 'Sub-task', {
    hierarchyLevel: -1,
    description: 'A small piece of work that is part of a larger task.',
  }),
} as const satisfies Record<string, SiteIssueType>;

export type IssueTypeName = keyof typeof issueTypes;

export const priorities = {
  Highest: { id: '1', name: 'Highest' },
  High: { id: '2', name: 'High' },
  Medium: { id: '3', name: 'Medium' },
  Low: { id: '4', name: 'Low' },
  Lowest: { id: '5', name: 'Lowest' },
} as const satisfies Record<string, SitePriority>;

export type PriorityName = keyof typeof priorities;

function status(id: string, name: string, key: 'new' | 'indeterminate' | 'done'): SiteStatus {
  const category = {
    new: { id: 2, key, colorName: 'blue-gray', name: 'To Do' },
    indeterminate: { id: 4, key, colorName: 'yellow', name: 'In Progress' },
    done: { id: 3, key, colorName: 'green', name: 'Done' },
  } as const;
  return { id, name, description: '', statusCategory: category[key] };
}

function issueType(
  id: string,
  name: string,
  { hierarchyLevel, description }: { readonly hierarchyLevel: number; readonly description: string },
): SiteIssueType {
  return { id, name, untranslatedName: name, description, subtask: hierarchyLevel < 0, hierarchyLevel };
}
