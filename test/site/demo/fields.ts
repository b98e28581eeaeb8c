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
  ...systemFields.map(([id, name, type, items]) => systemField(id, name, type, items)),
  // Jira gives the parent no schema.
  { ...bare('parent', 'Parent'), custom: false },
  { ...bare('issuekey', 'Key'), custom: false, clauseNames: ['id', 'issue', 'issuekey', 'key'] },
  customField(customFields.rank, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
  customField(customFields.sprint, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint', 'json'),
  customField(customFields.flagged, 'Flagged', 'array', `${jiraFields}:multicheckboxes`, 'option'),
  customField(customFields.storyPoints, 'Story Points', 'number', `${jiraFields}:float`),
  customField(customFields.acceptanceCriteria, 'Acceptance Criteria', 'string', `${jiraFields}:textarea`),
  ofAppointments(
    customField(
      customFields.storyPointEstimate,
      'Story point estimate',
      'number',
      'com.pyxis.greenhopper.jira:jsw-story-points',
    ),
  ),
  ofAppointments(customField(customFields.ownCriteria, 'Acceptance Criteria', 'string', `${jiraFields}:textarea`)),
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

const systemField = (id: string, name: string, type: string, items?: string): SiteField => ({
  ...bare(id, name),
  custom: false,
  clauseNames: clausesOf[id] ?? [id],
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
});

const customField = (id: string, name: string, type: string, custom: string, items?: string): SiteField => {
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
