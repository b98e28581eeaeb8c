import * as v from '@badrap/valita';
import type { SiteProject } from '../../data/site-data';
import { projectKeyOf, type Access } from '../access';
import type { Endpoint } from '../endpoint';
import { readBody } from '../endpoint';
import { invalidDocument, isDocument } from '../issues/written-document';
import { isObject, textMember } from '../json-values';
import { JiraError } from '../jira-error';
import type { JiraState } from '../jira-state';

/**
 * Fields that a new issue may have here; everything else is for a screen that this site does not
 * model.
 */
const settable = ['project', 'issuetype', 'summary', 'description', 'parent'];

/**
 * Makes an issue in a project, for who may edit its issues, with what the project asks of a new one
 * (`requireOnCreate`) and what an app keeps with it (`properties`).
 */
export const createIssueEndpoint: Endpoint = {
  template: 'POST /rest/api/3/issue',
  scopes: {
    classic: ['write:jira-work'],
    granular: [
      'write:issue:jira',
      'write:comment:jira',
      'write:comment.property:jira',
      'write:attachment:jira',
      'read:issue:jira',
    ],
  },
  answer: ({ access, body }, state) => {
    const { fields, properties = [], ...others } = readBody(body, payload);
    const further = Object.keys(others)[0];
    if (further !== undefined) throw new JiraError(501, [`The local site does not offer "${further}" in a new issue.`]);
    if (access.user === undefined)
      throw new JiraError(501, ['The local site does not offer issues by the app itself.']);
    const project = projectOf(fields['project'], state);
    if (project === undefined || !access.browses.has(project.key))
      throw new JiraError(400, [], { project: 'valid project is required' });
    if (!access.edits.has(project.key))
      throw new JiraError(400, [], { project: 'You cannot create issues in this project.' });
    const faults = { ...faultsOf(fields, project, state), ...parentFaults(fields, { project, access, state }) };
    if (Object.values(faults).includes(invalidDocument)) throw new JiraError(400, [invalidDocument]);
    if (Object.keys(faults).length > 0) throw new JiraError(400, [], faults);
    const { issuetype, summary, description = null, parent } = fields;
    const written = { issuetype, summary, description, ...(parent === undefined ? {} : { parent }) };
    const issue = state.writes.createIssue(project.key, written, access.user.accountId);
    if (properties.length > 0)
      state.writes.setProperties(issue.key, Object.fromEntries(properties.map(({ key, value }) => [key, value])));
    const self = `${state.data.serverInfo.baseUrl}/rest/api/3/issue/${issue.id}`;
    return { status: 201, body: { id: issue.id, key: issue.key, self }, objects: 1 };
  },
};

const payload = v
  .object({
    fields: v.record(v.unknown()),
    properties: v.array(v.object({ key: v.string(), value: v.unknown() })).optional(),
  })
  .rest(v.unknown());

const projectOf = (asked: unknown, { data }: JiraState): SiteProject | undefined => {
  const [id, key] = [textMember(asked, 'id'), textMember(asked, 'key')];
  return data.projects.find((project) => (id === undefined ? project.key === key : project.id === id));
};

/** What is wrong with the fields of a new issue, in Jira's words. */
const faultsOf = (
  fields: Readonly<Record<string, unknown>>,
  project: SiteProject,
  { data, writes }: JiraState,
): Record<string, string> => {
  const faults: Record<string, string> = {};
  for (const id of Object.keys(fields).filter((one) => !settable.includes(one)))
    faults[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  const types = project.issueTypes ?? data.issueTypes;
  const type = types.find(({ id }) => id === textMember(fields['issuetype'], 'id'));
  if (type === undefined || (type.subtask && fields['parent'] === undefined))
    faults['issuetype'] = 'Specify a valid issue type';
  const { summary, description } = fields;
  if (typeof summary !== 'string' || summary.trim() === '')
    faults['summary'] = 'You must specify a summary of the issue.';
  else if (summary.includes('\n')) faults['summary'] = 'The summary is invalid because it contains newline characters.';
  else if (summary.length > 255) faults['summary'] = 'Summary must be less than 255 characters.';
  if (description !== undefined && description !== null) {
    if (!isObject(description) || description['type'] !== 'doc')
      faults['description'] = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
    else if (!isDocument(description)) faults['description'] = invalidDocument;
  }
  const required = writes.requiredOnCreate(project.key);
  for (const { id, name } of data.fields.filter((field) => required.includes(field.id)))
    if (fields[id] === undefined) faults[id] = `${name} is required.`;
  return faults;
};

/** A parent is an issue of the project that the caller sees, above the type of the new one. */
const parentFaults = (
  fields: Readonly<Record<string, unknown>>,
  { project, access, state }: { readonly project: SiteProject; readonly access: Access; readonly state: JiraState },
): Record<string, string> => {
  if (fields['parent'] === undefined) return {};
  const parent = state.issues.byIdOrKey(
    textMember(fields['parent'], 'key') ?? textMember(fields['parent'], 'id') ?? '',
  );
  if (parent === undefined || !access.sees(parent)) return { parent: 'Could not find issue by id or key.' };
  return projectKeyOf(parent.key) === project.key
    ? {}
    : { parent: 'Given parent work item does not belong to the same project.' };
};
