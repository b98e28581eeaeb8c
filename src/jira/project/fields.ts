import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { JiraField } from '../../domain/fields/jira-field';
import type { FieldList } from '../../ports/project-ports';
import { type Caller, expectAnswer } from '../client/request';

const fieldSchema = v.object({
  id: v.string(),
  name: v.string(),
  untranslatedName: v.string().optional(),
  custom: v.boolean(),
  schema: v.object({ type: v.string(), custom: v.string().optional(), customId: v.number().optional() }).optional(),
  scope: v.object({ project: v.object({ id: v.string() }).optional() }).optional(),
});

/** Every field of the site, from `GET /rest/api/3/field`. */
export const jiraFields = (caller: Caller): FieldList => ({
  list: async () => {
    const fields = await expectAnswer({ caller, route: route`/rest/api/3/field`, answer: v.array(fieldSchema) });
    return fields.map(toField);
  },
});

const toField = ({ id, name, untranslatedName, custom, schema, scope }: v.Infer<typeof fieldSchema>): JiraField => ({
  id,
  name,
  ...(untranslatedName === undefined ? {} : { untranslatedName }),
  custom,
  ...(schema === undefined ? {} : { schemaType: schema.type }),
  ...(schema?.custom === undefined ? {} : { schemaCustom: schema.custom }),
  ...(scope?.project === undefined ? {} : { scopeProjectId: scope.project.id }),
});
