import type { SiteField } from '../data/site-data';

/** Ids of the custom fields of the demo site. */
export const customFields = {
  rank: 'customfield_10019',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
  storyPoints: 'customfield_10031',
  acceptanceCriteria: 'customfield_10034',
  /** These two belong to the team-managed project. */
  storyPointEstimate: 'customfield_10041',
  ownCriteria: 'customfield_10044',
} as const;

/** The option of the Flagged field. */
export const impediment = { id: '10019', value: 'Impediment' } as const;

/** `GET /rest/api/3/field` of the demo site. */
export const makeFields = (): readonly SiteField[] => [
  ...systemFields.map(([id, name, type, items]) => systemField({ id, name, type, items })),
  // Jira gives the parent no schema.
  { ...bare('parent', 'Parent'), custom: false },
  { ...bare('issuekey', 'Key'), custom: false, clauseNames: ['id', 'issue', 'issuekey', 'key'] },
  customField({ id: customFields.rank, name: 'Rank', type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' }),
  customField({
    id: customFields.sprint,
    name: 'Sprint',
    type: 'array',
    custom: 'com.pyxis.greenhopper.jira:gh-sprint',
    items: 'json',
  }),
  customField({
    id: customFields.flagged,
    name: 'Flagged',
    type: 'array',
    custom: `${jiraFields}:multicheckboxes`,
    items: 'option',
  }),
  customField({ id: customFields.storyPoints, name: 'Story Points', type: 'number', custom: `${jiraFields}:float` }),
  customField({
    id: customFields.acceptanceCriteria,
    name: 'Acceptance Criteria',
    type: 'string',
    custom: `${jiraFields}:textarea`,
  }),
  ofAppointments(
    customField({
      id: customFields.storyPointEstimate,
      name: 'Story point estimate',
      type: 'number',
      custom: 'com.pyxis.greenhopper.jira:jsw-story-points',
    }),
  ),
  ofAppointments(
    customField({
      id: customFields.ownCriteria,
      name: 'Acceptance Criteria',
      type: 'string',
      custom: `${jiraFields}:textarea`,
    }),
  ),
];

const jiraFields = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** Id, name, schema type and, for arrays, the type of an element. */
const systemFields: readonly (readonly [string, string, string, string?])[] = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['statuscategorychangedate', 'Status Category Changed', 'datetime'],
  ['priority', 'Priority', 'priority'],
  ['resolution', 'Resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'datetime'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['duedate', 'Due date', 'date'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['description', 'Description', 'string'],
  ['environment', 'Environment', 'string'],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component'],
  ['versions', 'Affects versions', 'array', 'version'],
  ['fixVersions', 'Fix versions', 'array', 'version'],
  ['issuelinks', 'Linked Issues', 'array', 'issuelinks'],
  ['subtasks', 'Sub-tasks', 'array', 'issuelinks'],
  ['attachment', 'Attachment', 'array', 'attachment'],
  ['comment', 'Comment', 'comments-page'],
  ['votes', 'Votes', 'votes'],
  ['watches', 'Watchers', 'watches'],
  ['security', 'Security Level', 'securitylevel'],
  ['timeoriginalestimate', 'Original estimate', 'number'],
  ['timeestimate', 'Remaining Estimate', 'number'],
  ['timespent', 'Time Spent', 'number'],
];

const bare = (id: string, name: string) => ({
  id,
  key: id,
  name,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id],
});

const clausesOf: Readonly<Record<string, readonly string[]>> = {
  issuetype: ['issuetype', 'type'],
  resolutiondate: ['resolutiondate', 'resolved'],
  created: ['created', 'createdDate'],
  updated: ['updated', 'updatedDate'],
  duedate: ['due', 'duedate'],
  components: ['component'],
  versions: ['affectedVersion'],
  fixVersions: ['fixVersion'],
  watches: ['watchers'],
  security: ['level'],
  attachment: ['attachments'],
  timeoriginalestimate: ['originalEstimate', 'timeoriginalestimate'],
};

/** What a field is called, its schema type and, for arrays, the type of an element. */
type FieldParts = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly items?: string | undefined;
};

const systemField = ({ id, name, type, items }: FieldParts): SiteField => ({
  ...bare(id, name),
  custom: false,
  clauseNames: clausesOf[id] ?? [id],
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
});

const customField = ({ id, name, type, custom, items }: FieldParts & { readonly custom: string }): SiteField => {
  const customId = Number(id.replace('customfield_', ''));
  return {
    ...bare(id, name),
    untranslatedName: name,
    custom: true,
    clauseNames: [`cf[${customId}]`, name],
    schema: { type, ...(items === undefined ? {} : { items }), custom, customId },
  };
};

function ofAppointments(field: SiteField): SiteField {
  return { ...field, scope: { type: 'PROJECT', project: { id: '10003' } } };
}
