import { route } from '@forge/api';
import { array, boolean, number, object, optional, string, type InferOutput } from 'valibot';
import type { JiraField } from '../domain/estimates/jira-field';
import type { FieldList } from '../usecases/ports';
import { expectAnswer, type Caller } from './request';

const fieldSchema = object({
  id: string(),
  name: string(),
  untranslatedName: optional(string()),
  custom: boolean(),
  schema: optional(object({ type: string(), custom: optional(string()), customId: optional(number()) })),
  scope: optional(object({ project: optional(object({ id: string() })) })),
});

/** Every field of the site, from `GET /rest/api/3/field`. */
export const jiraFields = (caller: Caller): FieldList => ({
  all: async () =>
    (await expectAnswer({ caller, route: route`/rest/api/3/field`, answer: array(fieldSchema) })).map(toField),
});

const toField = ({
  id,
  name,
  untranslatedName,
  custom,
  schema,
  scope,
}: InferOutput<typeof fieldSchema>): JiraField => ({
  id,
  name,
  ...(untranslatedName === undefined ? {} : { untranslatedName }),
  custom,
  ...(schema === undefined ? {} : { schemaType: schema.type }),
  ...(schema?.custom === undefined ? {} : { schemaCustom: schema.custom }),
  ...(scope?.project === undefined ? {} : { scopeProjectId: scope.project.id }),
});
