import * as v from 'valibot';
import type { Endpoint } from '../endpoint';
import { readBody } from '../endpoint';
import { invalidDocument, isDocument } from '../issues/written-document';
import { editableFields, type EditableField } from '../issues/editable-fields';
import { isObject } from '../json-values';
import { issueNotFound, JiraError } from '../jira-error';

/** Sets fields of an issue, in one entry of its history; answers 204. Only `fields`: no `update`, no transition. */
export const editIssueEndpoint: Endpoint = {
  template: 'PUT /rest/api/3/issue/{issueIdOrKey}',
  answer: ({ access, params, body }, state) => {
    const issue = state.issues.byIdOrKey(params['issueIdOrKey'] ?? '');
    if (issue === undefined || !access.sees(issue)) throw issueNotFound();
    const { fields, ...others } = readBody(body, payload);
    const further = Object.keys(others)[0];
    if (further !== undefined) throw new JiraError(501, [`The local site does not offer "${further}" in an edit.`]);
    if (access.user === undefined) throw new JiraError(501, ['The local site does not offer edits by the app itself.']);
    const editable = editableFields(issue, access, state.data.fields);
    const faults = Object.entries(fields).flatMap(([id, value]): [string, string][] => {
      const fault = faultOf(id, value, editable.get(id), issue.fields[id]);
      return fault === undefined ? [] : [[id, fault]];
    });
    if (faults.some(([, fault]) => fault === invalidDocument)) throw new JiraError(400, [invalidDocument]);
    if (faults.length > 0) throw new JiraError(400, [], Object.fromEntries(faults));
    state.writes.editIssue(issue.key, fields, access.user.accountId);
    return 'no-content';
  },
};

const payload = v.looseObject({ fields: v.record(v.string(), v.unknown()) });

/**
 * What is wrong with a value for a field, in Jira's words. A description that the site's data keep as a plain string, which v3
 * never answers, takes a plain string again.
 */
const faultOf = (
  id: string,
  value: unknown,
  editable: EditableField | undefined,
  before: unknown,
): string | undefined => {
  if (editable === undefined) return `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  if (value === null) return undefined;
  switch (editable.holds) {
    case 'number':
      return typeof value === 'number' ? undefined : 'Operation value must be a number';
    case 'text':
      return typeof value === 'string' ? undefined : 'Operation value must be a string';
    case 'document':
      if (typeof value === 'string' && typeof before === 'string') return undefined;
      if (!isObject(value) || value['type'] !== 'doc')
        return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
      return isDocument(value) ? undefined : invalidDocument;
  }
};
