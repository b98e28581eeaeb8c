import type { SiteField, SiteIssue } from '../../data/site-data';
import { projectKeyOf, type Access } from '../access';
import { asObject, textMember, type JsonObject } from '../json-values';
import type { IssueStore } from './issue-store';

/**
 * The fields that a caller may set by editing an issue, as this site offers them: none without the
 * permission to edit.
 */
export const editableFields = (
  issue: SiteIssue,
  access: Access,
  fields: readonly SiteField[],
): ReadonlyMap<string, EditableField> => {
  const edits = access.edits.has(projectKeyOf(issue.key));
  return new Map(
    (edits ? fields : []).flatMap((field) => {
      const holds = holdsOf(field);
      return holds === undefined ? [] : [[field.id, { field, holds }]];
    }),
  );
};

/**
 * `document`: Atlassian Document Format, as every text of several lines in v3. `option`: a single
 * choice.
 */
export type EditableField = {
  readonly field: SiteField;
  readonly holds: 'document' | 'text' | 'number' | 'labels' | 'option';
};

/**
 * The options of a single choice: those that some issue of the site has, because a site folder
 * lists no others.
 */
export const optionsOf = (fieldId: string, issues: IssueStore): readonly JsonObject[] => {
  const found = new Map<string, JsonObject>();
  for (const { fields } of issues.all()) {
    const option = asObject(fields[fieldId]);
    const value = textMember(option, 'value');
    if (option !== undefined && value !== undefined) found.set(value, option);
  }
  return [...found.values()].toSorted((a, b) =>
    String(a['id']).localeCompare(String(b['id']), 'en', { numeric: true }),
  );
};

/** The `editmeta` of an expanded issue; who may not edit gets no field. */
export const editMetaOf = (
  issue: SiteIssue,
  access: Access,
  { fields, issues }: { readonly fields: readonly SiteField[]; readonly issues: IssueStore },
): JsonObject => ({
  fields: Object.fromEntries(
    [...editableFields(issue, access, fields)].map(([id, { field, holds }]) => [
      id,
      {
        required: id === 'summary',
        schema: field.schema ?? { type: 'string', system: id },
        name: field.name,
        key: id,
        operations: holds === 'labels' ? ['add', 'set', 'remove'] : ['set'],
        ...(holds === 'option' ? { allowedValues: optionsOf(id, issues) } : {}),
      },
    ]),
  ),
});

const holdsOf = ({ id, custom, schema }: SiteField): EditableField['holds'] | undefined => {
  if (id === 'description' || id === 'environment') return 'document';
  if (id === 'summary') return 'text';
  if (id === 'labels') return 'labels';
  if (!custom) return undefined;
  const kind = schema?.custom?.split(':').at(-1);
  if (kind === 'textarea') return 'document';
  if (kind === 'textfield') return 'text';
  if (schema?.type === 'option') return 'option';
  return schema?.type === 'number' ? 'number' : undefined;
};
