import type { SiteField } from '../../data/site-data';
import type { ClauseField } from './clause-field';
import { customClauseField } from './custom-fields';
import { dateField, dayField } from './date-fields';
import {
  componentField,
  issueTypeField,
  priorityField,
  resolutionField,
  statusField,
  versionField,
} from './named-fields';
import { epicLinkField, issueKeyField, parentField } from './issue-fields';
import { noSuchField } from './jql-error';
import type { JqlWorld } from './jql-world';
import { personField, projectField, statusCategoryField } from './project-and-people-fields';
import { sprintField } from './sprint-field';
import { labelsField, systemTextField } from './text-fields';
import { originalEstimateField } from './time-fields';

/**
 * The fields that a name in a query means: a name of Jira's own, `cf[10103]`, or a name of a custom
 * field with or without its type (`"Story Points[Number]"`), of which there may be several. Throws
 * a 400 where there is none.
 */
export const findFields = (written: string, world: JqlWorld): readonly ClauseField[] => {
  const name = written.toLowerCase();
  const own = systemFields[name];
  if (own !== undefined) return [own(world)];
  if (name === 'sprint' && world.catalog.sprintField) return [sprintField(world)];
  const named = world.data.fields.filter((field) => namesOf(field).includes(name));
  if (named.length === 0) throw noSuchField(written);
  return named.map((field) => {
    if (field.id === world.catalog.sprintField?.id) return sprintField(world);
    return field.id === world.catalog.epicLinkField?.id ? epicLinkField(world) : customClauseField(field, world);
  });
};

/** The field that ORDER BY means: the first of that name. */
export const findField = (written: string, world: JqlWorld): SiteField | undefined =>
  world.data.fields.find((field) => namesOf(field).includes(written.toLowerCase()));

type MakeField = (world: JqlWorld) => ClauseField;

const aliases = (names: readonly string[], make: MakeField): Record<string, MakeField> =>
  Object.fromEntries(names.map((name) => [name, make]));

const systemFields: Readonly<Record<string, MakeField>> = {
  ...aliases(['project'], projectField),
  ...aliases(['key', 'issue', 'issuekey'], (world) => issueKeyField('key', world)),
  ...aliases(['id'], (world) => issueKeyField('id', world)),
  ...aliases(['issuetype', 'type'], issueTypeField),
  ...aliases(['status'], statusField),
  ...aliases(['statuscategory'], statusCategoryField),
  ...aliases(['resolution'], resolutionField),
  ...aliases(['priority'], priorityField),
  ...aliases(['component'], componentField),
  ...aliases(['fixversion'], (world) => versionField('fixVersion', 'fixVersions', world)),
  ...aliases(['affectedversion'], (world) => versionField('affectedVersion', 'versions', world)),
  ...aliases(['assignee'], (world) => personField('assignee', world)),
  ...aliases(['reporter'], (world) => personField('reporter', world)),
  ...aliases(['creator'], (world) => personField('creator', world)),
  ...aliases(['labels'], labelsField),
  ...aliases(['parent'], parentField),
  ...aliases(['epic link'], epicLinkField),
  ...aliases(['created', 'createddate'], (world) => dateField('created', 'created', world)),
  ...aliases(['updated', 'updateddate'], (world) => dateField('updated', 'updated', world)),
  ...aliases(['resolved', 'resolutiondate'], (world) => dateField('resolved', 'resolutiondate', world)),
  ...aliases(['statuscategorychangeddate'], (world) =>
    dateField('statusCategoryChangedDate', 'statuscategorychangedate', world),
  ),
  ...aliases(['due', 'duedate'], (world) => dayField('due', 'duedate', world)),
  ...aliases(['originalestimate', 'timeoriginalestimate'], originalEstimateField),
  ...aliases(['summary'], () => systemTextField('summary')),
  ...aliases(['description'], () => systemTextField('description')),
  ...aliases(['environment'], () => systemTextField('environment')),
};

const namesOf = (field: SiteField): string[] =>
  [
    field.id,
    field.id.replace(/^customfield_(\d+)$/, 'cf[$1]'),
    field.name,
    field.untranslatedName ?? field.name,
    ...(field.clauseNames ?? []),
  ].map((name) => name.toLowerCase());
