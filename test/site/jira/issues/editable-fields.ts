import type { SiteField, SiteIssue } from '../../data/site-data';
import { projectKeyOf, type Access } from '../access';
import type { JsonObject } from '../json-values';

/** The fields that a caller may set by editing an issue, as this site offers them: none without the permission to edit. */
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

/** `document`: Atlassian Document Format, as every text of several lines in v3. */
export type EditableField = { readonly field: SiteField; readonly holds: 'document' | 'text' | 'number' };

/** The `editmeta` of an expanded issue; who may not edit gets no field. */
export const editMetaOf = (issue: SiteIssue, access: Access, fields: readonly SiteField[]): JsonObject => ({
  fields: Object.fromEntries(
    [...editableFields(issue, access, fields)].map(([id, { field }]) => [
      id,
      {
        required: id === 'summary',
        schema: field.schema ?? { type: 'string', system: id },
        name: field.name,
        key: id,
        operations: ['set'],
      },
    ]),
  ),
});

const holdsOf = ({ id, custom, schema }: SiteField): EditableField['holds'] | undefined => {
  if (id === 'description' || id === 'environment') return 'document';
  if (id === 'summary') return 'text';
  if (!custom) return undefined;
  const kind = schema?.custom?.split(':').at(-1);
  if (kind === 'textarea') return 'document';
  if (kind === 'textfield') return 'text';
  return schema?.type === 'number' ? 'number' : undefined;
};
