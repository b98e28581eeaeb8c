import * as v from '@badrap/valita';
import type { Endpoint } from '../endpoint';
import { readBody } from '../endpoint';
import type { SiteIssue } from '../../data/site-data';
import { editableFields, optionsOf, type EditableField } from '../issues/editable-fields';
import type { IssueStore } from '../issues/issue-store';
import { invalidDocument, isDocument } from '../issues/written-document';
import { asList, asText, isObject, textMember, type JsonObject } from '../json-values';
import { issueNotFound, JiraError } from '../jira-error';

/**
 * Sets fields of an issue, in one entry of its history; answers 204. `fields`, and `update` of
 * labels alone; no transition.
 */
export const editIssueEndpoint: Endpoint = {
  template: 'PUT /rest/api/3/issue/{issueIdOrKey}',
  scopes: { classic: ['write:jira-work'], granular: ['write:issue:jira'] },
  answer: ({ access, params, body }, state) => {
    const issue = state.issues.byIdOrKey(params['issueIdOrKey'] ?? '');
    if (issue === undefined || !access.sees(issue)) throw issueNotFound();
    const { fields: set = {}, update = {}, ...others } = readBody(body, payload);
    const further = Object.keys(others)[0] ?? Object.keys(update).find((id) => id !== 'labels');
    if (further !== undefined) throw new JiraError(501, [`The local site does not offer "${further}" in an edit.`]);
    const fields = { ...set, ...(update.labels === undefined ? {} : { labels: relabelled(issue, update.labels) }) };
    if (access.user === undefined) throw new JiraError(501, ['The local site does not offer edits by the app itself.']);
    const editable = editableFields(issue, access, state.data.fields);
    const faults = Object.entries(fields).flatMap(([id, value]): [string, string][] => {
      const fault = faultOf(id, value, { editable: editable.get(id), before: issue.fields[id], issues: state.issues });
      return fault === undefined ? [] : [[id, fault]];
    });
    if (faults.some(([, fault]) => fault === invalidDocument)) throw new JiraError(400, [invalidDocument]);
    if (faults.length > 0) throw new JiraError(400, [], Object.fromEntries(faults));
    const written = Object.entries(fields).map(([id, value]): [string, unknown] => [
      id,
      editable.get(id)?.holds === 'option' ? (optionIn(id, value, state.issues) ?? null) : value,
    ]);
    state.writes.editIssue(issue.key, Object.fromEntries(written), access.user.accountId);
    return 'no-content';
  },
};

const labelOperation = v.union(v.object({ add: v.string() }), v.object({ remove: v.string() }));

const payload = v
  .object({
    fields: v.record(v.unknown()).optional(),
    update: v
      .object({ labels: v.array(labelOperation).optional() })
      .rest(v.unknown())
      .optional(),
  })
  .rest(v.unknown());

/** An issue's labels after some were added and others removed, one after the other. */
const relabelled = (issue: SiteIssue, operations: readonly v.Infer<typeof labelOperation>[]): readonly string[] =>
  operations.reduce<readonly string[]>(
    (labels, operation) =>
      'add' in operation
        ? [...new Set([...labels, operation.add])]
        : labels.filter((label) => label !== operation.remove),
    asList(issue.fields['labels']).map(String),
  );

/** An option by its id or its value. */
const optionIn = (fieldId: string, written: unknown, issues: IssueStore): JsonObject | undefined =>
  optionsOf(fieldId, issues).find((option) =>
    ['id', 'value'].some(
      (name) => textMember(written, name) !== undefined && textMember(written, name) === option[name],
    ),
  );

type EditedField = {
  readonly editable: EditableField | undefined;
  readonly before: unknown;
  readonly issues: IssueStore;
};

/**
 * What is wrong with a value for a field, in Jira's words. A description that the site's data keep
 * as a plain string, which v3 never answers, takes a plain string again.
 */
const faultOf = (id: string, value: unknown, { editable, before, issues }: EditedField): string | undefined => {
  if (editable === undefined) return `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  if (value === null) return undefined;
  switch (editable.holds) {
    case 'number':
      return typeof value === 'number' ? undefined : 'Operation value must be a number';
    case 'text':
      return typeof value === 'string' ? undefined : 'Operation value must be a string';
    case 'labels': {
      const wrong = asList(value).find((label) => !/^\S+$/.test(asText(label) ?? ''));
      return wrong === undefined ? undefined : `The label '${asText(wrong) ?? ''}' contains spaces which is invalid.`;
    }
    case 'option':
      return optionIn(id, value, issues) === undefined
        ? `Option value '${textMember(value, 'value') ?? ''}' is not valid`
        : undefined;
    case 'document':
      if (typeof value === 'string' && typeof before === 'string') return undefined;
      if (!isObject(value) || value['type'] !== 'doc')
        return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
      return isDocument(value) ? undefined : invalidDocument;
  }
};
