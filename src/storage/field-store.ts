import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { JiraField } from '../domain/fields/jira-field';
import type { FieldStore } from '../ports/field-ports';
import { fieldListKey, mostRememberedFields } from './keys';
import { kvsCall } from './kvs/kvs-call';

const storedSchema = v.object({
  readAt: v.number(),
  fields: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      untranslatedName: v.string().optional(),
      custom: v.boolean(),
      schemaType: v.string().optional(),
      schemaCustom: v.string().optional(),
      scopeProjectId: v.string().optional(),
    }),
  ),
});

/** The field list as last read from Jira. A value of another shape counts as forgotten. */
export const fieldStore: FieldStore = {
  read: () =>
    kvsCall('reading the field list', async () => {
      const stored = storedSchema.try(await kvs.get(fieldListKey), { mode: 'strip' });
      return stored.ok ? { readAt: stored.value.readAt, fields: stored.value.fields.map(toField) } : undefined;
    }),

  save: (fieldList) =>
    kvsCall('saving the field list', async () => {
      if (fieldList.fields.length <= mostRememberedFields) await kvs.set(fieldListKey, fieldList);
    }),
};

/** Members that were not stored are absent, not undefined. */
const toField = ({ id, name, custom, ...rest }: v.Infer<typeof storedSchema>['fields'][number]): JiraField => ({
  id,
  name,
  custom,
  ...(rest.untranslatedName === undefined ? {} : { untranslatedName: rest.untranslatedName }),
  ...(rest.schemaType === undefined ? {} : { schemaType: rest.schemaType }),
  ...(rest.schemaCustom === undefined ? {} : { schemaCustom: rest.schemaCustom }),
  ...(rest.scopeProjectId === undefined ? {} : { scopeProjectId: rest.scopeProjectId }),
});
