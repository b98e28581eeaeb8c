import type { ProjectStyle } from '../project/project';

/** One entry of Jira's field list (`GET /rest/api/3/field`), as far as finding a field needs it. */
export type JiraField = {
  readonly id: string;
  /** In the language of the person who asked. */
  readonly name: string;
  /** As it was named by whoever made the field; Jira's own fields keep their English name here. */
  readonly untranslatedName?: string | undefined;
  readonly custom: boolean;
  /** `number`, `string`, `array`…; absent for some system fields. */
  readonly schemaType?: string | undefined;
  /** The field's kind, such as `com.pyxis.greenhopper.jira:gh-sprint`. */
  readonly schemaCustom?: string | undefined;
  /** The team-managed project that the field belongs to; absent for fields of the whole site. */
  readonly scopeProjectId?: string | undefined;
};

/** A name without case, variants of characters, punctuation at its ends or double blanks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .trim();

/** The names that a field goes by, the untranslated one first. */
export const namesOf = ({ untranslatedName, name }: JiraField): readonly string[] =>
  [untranslatedName, name].filter((candidate) => candidate !== undefined).map(plainName);

/** The names of the site's fields by id. */
export type FieldNames = ReadonlyMap<string, readonly string[]>;

/** All names that each field goes by, as change histories may say them (V34). */
export const fieldNames = (fields: readonly JiraField[]): FieldNames =>
  new Map(fields.map((field) => [field.id, namesOf(field)]));

/** A number that people of the site fill in. */
export const isNumberField = ({ custom, schemaType }: JiraField): boolean => custom && schemaType === 'number';

/** A single choice. */
export const isOptionField = ({ custom, schemaType }: JiraField): boolean => custom && schemaType === 'option';

/** Of which project a field has to be; without one only fields of the whole site fit. */
export type FieldScope = {
  readonly projectId?: string | undefined;
  /** Undefined where it is not known, and for the whole site. */
  readonly style?: ProjectStyle | undefined;
};

/** The field is one of the whole site or of this very project. */
export const fitsProject = (field: JiraField, projectId: string | undefined): boolean =>
  field.scopeProjectId === undefined || field.scopeProjectId === projectId;
