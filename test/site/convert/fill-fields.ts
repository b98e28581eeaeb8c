import type { SiteField, SiteIssue } from '../data/site-data';
import { makeFields } from '../demo/fields';
import { asList, isObject } from '../jira/json-values';

/**
 * The fields of the site: those captured, Jira's own where they are missing, and the custom fields
 * that the issues and their histories use, by the kind that their values show. A field that no
 * history names goes by its id.
 */
export const fillFields = (
  captured: readonly SiteField[],
  issues: readonly SiteIssue[],
): { readonly fields: readonly SiteField[]; readonly filledIn: readonly string[] } => {
  const known = new Set(captured.map(({ id }) => id));
  const own = makeFields().filter(({ id, custom }) => !custom && !known.has(id));
  const names = namesInHistories(issues);
  const used = new Map<string, unknown[]>();
  for (const { fields } of issues)
    for (const [id, value] of Object.entries(fields))
      if (id.startsWith('customfield_') && !known.has(id)) used.set(id, [...(used.get(id) ?? []), value]);
  for (const id of names.keys()) if (!known.has(id) && !used.has(id)) used.set(id, []);
  const custom = [...used]
    .map(([id, values]) => ({ id, values: values.filter((value) => value !== null && value !== undefined) }))
    .filter(({ id, values }) => values.length > 0 || names.has(id))
    .map(({ id, values }) => customField(id, names.get(id), values));
  const told = custom.map(({ id, name }) => (name === id ? id : `${id} "${name}"`)).toSorted();
  return {
    fields: [...captured, ...own, ...custom],
    filledIn: [
      ...(own.length === 0 ? [] : [`${own.length} of Jira's own fields`]),
      ...(custom.length === 0 ? [] : [`${custom.length} custom fields, by values and histories: ${told.join(', ')}`]),
    ],
  };
};

const namesInHistories = (issues: readonly SiteIssue[]): ReadonlyMap<string, string> =>
  new Map(
    issues
      .flatMap(({ changelog }) => changelog?.histories ?? [])
      .flatMap(({ items }) => items)
      .flatMap(({ field, fieldId }) =>
        fieldId?.startsWith('customfield_') === true ? [[fieldId, field] as const] : [],
      ),
  );

const customField = (id: string, named: string | undefined, values: readonly unknown[]): SiteField => {
  const customId = Number(id.slice('customfield_'.length));
  const { name, ...schema } = kindOf(values, named);
  return {
    id,
    key: id,
    name: named ?? name ?? id,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${customId}]`, named ?? name ?? id],
    schema: { ...schema, customId },
  };
};

const software = 'com.pyxis.greenhopper.jira';
const plain = 'com.atlassian.jira.plugin.system.customfieldtypes';

type FieldKind = { readonly type: string; readonly custom: string; readonly items?: string; readonly name?: string };

const kindOf = (values: readonly unknown[], named: string | undefined): FieldKind => {
  const some = values.flatMap((value) => asList(value));
  if (some.some((value) => isObject(value) && 'boardId' in value && 'state' in value) || named === 'Sprint')
    return { type: 'array', custom: `${software}:gh-sprint`, items: 'json', name: 'Sprint' };
  if (some.some((value) => typeof value === 'string' && /^\d\|[a-z0-9]+:/.test(value)) || named === 'Rank')
    return { type: 'any', custom: `${software}:gh-lexo-rank`, name: 'Rank' };
  if (named === 'Epic Link') return { type: 'any', custom: `${software}:gh-epic-link` };
  if (some.length > 0 && some.every((value) => typeof value === 'number'))
    return { type: 'number', custom: `${plain}:float` };
  if (values.some((value) => Array.isArray(value)))
    return { type: 'array', custom: `${plain}:labels`, items: 'string' };
  if (values.some(isObject)) return { type: 'option', custom: `${plain}:select` };
  return { type: 'string', custom: `${plain}:textfield` };
};
