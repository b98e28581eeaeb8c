import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { JiraField } from '../domain/fields/jira-field';
import type { FieldStore } from '../ports/field-ports';
import { fieldListKey, mostRememberedFields } from './keys';
import { kvsCall } from './kvs/kvs-call';

const memorySchema = v.object({
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

/** The field list last read from Jira; a value of another shape counts as forgotten. */
export const fieldStore: FieldStore = {
  read: () =>
    kvsCall('reading the field list', async () => {
      const stored = memorySchema.try(await kvs.get(fieldListKey), { mode: 'strip' });
      return stored.ok ? { readAt: stored.value.readAt, fields: stored.value.fields.map(toField) } : undefined;
    }),

  save: (memory) =>
    kvsCall('saving the field list', async () => {
      if (memory.fields.length <= mostRememberedFields) await kvs.set(fieldListKey, memory);
    }),
};

/** Members that were not stored are absent, not undefined. */
const toField = ({ id, name, custom, ...more }: v.Infer<typeof memorySchema>['fields'][number]): JiraField => ({
  id,
  name,
  custom,
  ...(more.untranslatedName === undefined ? {} : { untranslatedName: more.untranslatedName }),
  ...(more.schemaType === undefined ? {} : { schemaType: more.schemaType }),
  ...(more.schemaCustom === undefined ? {} : { schemaCustom: more.schemaCustom }),
  ...(more.scopeProjectId === undefined ? {} : { scopeProjectId: more.scopeProjectId }),
});
