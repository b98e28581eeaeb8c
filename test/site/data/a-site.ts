import type {
  SiteBoard,
  SiteData,
  SiteField,
  SiteHistory,
  SiteIssue,
  SiteSprint,
  SiteStatus,
  SiteUser,
} from './site-data';

/**
 * A small Jira site for tests: project MOB (Mobile) with a scrum board and project WEB with none,
 * five people and no issues. Any part can be given instead.
 */
export const aSite = (parts: Partial<SiteData> = {}): SiteData => ({
  serverInfo: { baseUrl: 'https://small.jira.example', deploymentType: 'Cloud', serverTitle: 'Small' },
  fields: siteFields,
  projects: [
    { id: '10001', key: 'MOB', name: 'Mobile', projectTypeKey: 'software', simplified: false, style: 'classic' },
    { id: '10002', key: 'WEB', name: 'Web shop', projectTypeKey: 'software', simplified: false, style: 'classic' },
  ],
  issueTypes: [types.story, types.bug, types.subtask, types.epic],
  statuses: [status.toDo, status.inProgress, status.done],
  priorities: [priority.high, priority.medium, priority.low],
  users: Object.values(people),
  boards: [aBoard()],
  sprints: [],
  issues: [],
  ...parts,
});

/**
 * `admin` administers all, `lead` administers MOB, `member` edits MOB, `reader` browses MOB,
 * `guest` browses WEB.
 */
export const people = {
  admin: { accountId: 'ada', displayName: 'Ada', active: true, timeZone: 'Europe/Berlin', roles: ['admin'] },
  lead: { accountId: 'lea', displayName: 'Lea', active: true, timeZone: 'UTC', roles: ['project-admin:MOB'] },
  member: { accountId: 'mia', displayName: 'Mia', active: true, timeZone: 'America/New_York', roles: ['edit:MOB'] },
  reader: { accountId: 'rob', displayName: 'Rob', active: true, timeZone: 'Asia/Tokyo', roles: ['browse:MOB'] },
  guest: { accountId: 'gus', displayName: 'Gus', active: true, timeZone: 'UTC', roles: ['browse:WEB'] },
} as const satisfies Record<string, SiteUser>;

export const types = {
  story: { id: '1', name: 'Story', subtask: false, hierarchyLevel: 0 },
  bug: { id: '2', name: 'Bug', subtask: false, hierarchyLevel: 0 },
  subtask: { id: '3', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  epic: { id: '4', name: 'Epic', subtask: false, hierarchyLevel: 1 },
} as const;

export const status = {
  toDo: { id: '11', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  inProgress: { id: '12', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
  done: { id: '13', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } },
} as const satisfies Record<string, SiteStatus>;

export const priority = {
  high: { id: '1', name: 'High' },
  medium: { id: '2', name: 'Medium' },
  low: { id: '3', name: 'Low' },
} as const;

/** The ids of the custom fields that `aSite` has. */
export const custom = {
  sprint: 'customfield_10100',
  epicLink: 'customfield_10101',
  rank: 'customfield_10102',
  points: 'customfield_10103',
} as const;

/**
 * MOB-`number`, a story to do of 1 March 2024; `fields` replaces or adds fields, `rest` the other
 * members.
 */
export const anIssue = (
  number: number,
  fields: Readonly<Record<string, unknown>> = {},
  rest: Partial<Omit<SiteIssue, 'fields'>> = {},
): SiteIssue => ({
  id: String(20_000 + number),
  key: `MOB-${number}`,
  ...rest,
  fields: {
    summary: `Item ${number}`,
    project: { id: '10001', key: 'MOB', name: 'Mobile' },
    issuetype: types.story,
    status: status.toDo,
    priority: priority.medium,
    resolution: null,
    labels: [],
    created: '2024-03-01T09:00:00.000+0000',
    updated: '2024-03-01T09:00:00.000+0000',
    ...fields,
  },
});

/** Board 7 of MOB: scrum, three columns, story points, `project = MOB ORDER BY Rank`. */
export const aBoard = (parts: Partial<SiteBoard> = {}): SiteBoard => ({
  id: 7,
  name: 'Mobile board',
  type: 'scrum',
  location: { projectId: 10001, projectKey: 'MOB', projectName: 'Mobile', displayName: 'Mobile (MOB)' },
  configuration: {
    id: 7,
    name: 'Mobile board',
    type: 'scrum',
    filter: { id: '10107' },
    columnConfig: {
      columns: [
        { name: 'To Do', statuses: [{ id: '11' }] },
        { name: 'In Progress', statuses: [{ id: '12' }] },
        { name: 'Done', statuses: [{ id: '13' }] },
      ],
      constraintType: 'none',
    },
    estimation: { type: 'field', field: { fieldId: custom.points, displayName: 'Story Points' } },
    ranking: { rankCustomFieldId: 10102 },
  },
  filterJql: 'project = MOB ORDER BY Rank',
  ...parts,
});

export const aSprint = (id: number, parts: Partial<SiteSprint> = {}): SiteSprint => ({
  id,
  name: `Sprint ${id}`,
  state: 'future',
  originBoardId: 7,
  ...parts,
});

/** One change of one field, by Ada; `at` is an ISO instant. */
export const aChange = (id: string, { at, fieldId, from, to }: ChangeOfField): SiteHistory => ({
  id,
  created: at,
  author: { accountId: 'ada', displayName: 'Ada', active: true },
  items: [{ field: fieldId, fieldId, fieldtype: 'jira', from, fromString: from, to, toString: to }],
});

type ChangeOfField = {
  readonly at: string;
  readonly fieldId: string;
  readonly from: string | null;
  readonly to: string | null;
};

type FieldParts = { readonly id: string; readonly name: string; readonly type: string };

const system = ({
  id,
  name,
  type,
  clauseNames = [id],
}: FieldParts & { readonly clauseNames?: readonly string[] }): SiteField => ({
  id,
  key: id,
  name,
  custom: false,
  navigable: true,
  searchable: true,
  clauseNames,
  schema: { type, system: id },
});

const own = ({ id, name, type, kind }: FieldParts & { readonly kind: string }): SiteField => ({
  id,
  key: id,
  name,
  custom: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${id.slice('customfield_'.length)}]`, name],
  schema: { type, custom: kind, customId: Number(id.slice('customfield_'.length)) },
});

const siteFields: readonly SiteField[] = [
  system({ id: 'summary', name: 'Summary', type: 'string' }),
  system({ id: 'description', name: 'Description', type: 'string' }),
  system({ id: 'project', name: 'Project', type: 'project' }),
  system({ id: 'issuetype', name: 'Issue Type', type: 'issuetype', clauseNames: ['issuetype', 'type'] }),
  system({ id: 'status', name: 'Status', type: 'status' }),
  system({ id: 'priority', name: 'Priority', type: 'priority' }),
  system({ id: 'resolution', name: 'Resolution', type: 'resolution' }),
  system({ id: 'resolutiondate', name: 'Resolved', type: 'datetime', clauseNames: ['resolutiondate', 'resolved'] }),
  system({ id: 'assignee', name: 'Assignee', type: 'user' }),
  system({ id: 'reporter', name: 'Reporter', type: 'user' }),
  system({ id: 'created', name: 'Created', type: 'datetime', clauseNames: ['created', 'createdDate'] }),
  system({ id: 'updated', name: 'Updated', type: 'datetime', clauseNames: ['updated', 'updatedDate'] }),
  system({ id: 'duedate', name: 'Due date', type: 'date', clauseNames: ['due', 'duedate'] }),
  system({ id: 'labels', name: 'Labels', type: 'array' }),
  system({ id: 'components', name: 'Components', type: 'array', clauseNames: ['component'] }),
  system({ id: 'fixVersions', name: 'Fix versions', type: 'array', clauseNames: ['fixVersion'] }),
  system({ id: 'issuelinks', name: 'Linked Issues', type: 'array', clauseNames: [] }),
  system({ id: 'subtasks', name: 'Sub-tasks', type: 'array', clauseNames: [] }),
  { id: 'parent', key: 'parent', name: 'Parent', custom: false, navigable: true, clauseNames: ['parent'] },
  { ...system({ id: 'comment', name: 'Comment', type: 'comments-page' }), navigable: false },
  own({ id: custom.sprint, name: 'Sprint', type: 'array', kind: 'com.pyxis.greenhopper.jira:gh-sprint' }),
  own({ id: custom.epicLink, name: 'Epic Link', type: 'any', kind: 'com.pyxis.greenhopper.jira:gh-epic-link' }),
  own({ id: custom.rank, name: 'Rank', type: 'any', kind: 'com.pyxis.greenhopper.jira:gh-lexo-rank' }),
  {
    ...own({
      id: custom.points,
      name: 'Story Points',
      type: 'number',
      kind: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
    }),
    clauseNames: ['cf[10103]', 'Story Points', 'Story Points[Number]'],
  },
];
