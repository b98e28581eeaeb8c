import { kvs } from '@forge/kvs';
import { array, boolean, exactOptional, number, object, safeParse, string } from 'valibot';
import type { FieldMemory } from '../usecases/ports';
import { guarded } from './guarded';
import { fieldListKey, mostRememberedFields } from './keys';

const memorySchema = object({
  readAt: number(),
  fields: array(
    object({
      id: string(),
      name: string(),
      untranslatedName: exactOptional(string()),
      custom: boolean(),
      schemaType: exactOptional(string()),
      schemaCustom: exactOptional(string()),
      scopeProjectId: exactOptional(string()),
    }),
  ),
});

/** The field list last read from Jira; a value of another shape counts as forgotten. */
export const fieldMemory: FieldMemory = {
  recall: () =>
    guarded('reading the field list', async () => {
      const stored = safeParse(memorySchema, await kvs.get(fieldListKey));
      return stored.success ? stored.output : undefined;
    }),

  remember: (memory) =>
    guarded('saving the field list', async () => {
      if (memory.fields.length <= mostRememberedFields) await kvs.set(fieldListKey, memory);
    }),
};
