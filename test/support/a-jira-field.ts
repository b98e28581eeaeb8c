import type { JiraField } from '../../src/domain/fields/jira-field';

/** A number field of the whole site named "Story Points", unless told otherwise. */
export const aJiraField = (told: Partial<JiraField> = {}): JiraField => ({
  id: 'customfield_10028',
  name: 'Story Points',
  custom: true,
  schemaType: 'number',
  schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
  ...told,
});

/** A text field of several lines. */
export const aTextField = (name: string, told: Partial<JiraField> = {}): JiraField =>
  aJiraField({
    id: 'customfield_10050',
    name,
    schemaType: 'string',
    schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
    ...told,
  });

/** A field list as Jira answers it, read as the app reads it. */
export const fieldsOfAnswer = (answer: readonly AnsweredField[]): readonly JiraField[] =>
  answer.map(({ id, name, custom, schema }) => ({
    id,
    name,
    custom,
    ...(schema === undefined ? {} : { schemaType: schema.type }),
    ...(schema?.custom === undefined ? {} : { schemaCustom: schema.custom }),
  }));

export type AnsweredField = {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly schema?: { readonly type: string; readonly custom?: string };
};
