import { type FieldFound, answerFor } from './field-found';
import { type FieldScope, type JiraField, fitsProject, namesOf } from './jira-field';

const messages = {
  why: (what: string) => `It is of the kind that Jira gives its ${what} field.`,
  flagged: 'It is a field of checkboxes with the name that Jira gives its flag.',
};

/**
 * Finds Jira Software's Sprint field by its kind: its name is translated, and other fields may bear
 * it as well.
 */
export const findSprintField = (fields: readonly JiraField[]): FieldFound =>
  fieldOfKind(fields, { what: 'Sprint', kind: 'gh-sprint' });

/**
 * Finds the field that holds the team's order. Of several of this kind ("Product Rank", "Support
 * Rank") the one named Rank is Jira's own. The global rank of old versions is not used any more.
 */
export const findRankField = (fields: readonly JiraField[]): FieldFound =>
  fieldOfKind(fields, { what: 'Rank', kind: 'gh-lexo-rank' });

/** Finds the field that held an item's epic before Jira had `parent`. */
export const findEpicLinkField = (fields: readonly JiraField[]): FieldFound =>
  fieldOfKind(fields, { what: 'Epic Link', kind: 'gh-epic-link' });

/**
 * Finds the field in which Jira keeps the flag of an item. It is of a common kind, so its name
 * tells: the English one, which most sites keep, else a translated one. Of several none is read.
 */
export const findFlaggedField = (fields: readonly JiraField[], { projectId }: FieldScope = {}): FieldFound => {
  const fits = fields.filter((field) => field.schemaCustom === multiCheckboxes && fitsProject(field, projectId));
  const named = (names: ReadonlySet<string>) => fits.filter((field) => namesOf(field).some((name) => names.has(name)));
  const english = named(new Set(['flagged']));
  return answerFor(english.length > 0 ? english : named(flaggedNames), { what: 'Flagged', why: messages.flagged });
};

const multiCheckboxes = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';

const flaggedNames: ReadonlySet<string> = new Set([
  ...['markiert', 'gekennzeichnet', 'mit flag versehen', 'marqué', 'marcado', 'sinalizado'],
  ...['フラグ付き', '已标记', '已標記'],
]);

/** `what`: the field's English name, by which one of several is taken. */
const fieldOfKind = (
  fields: readonly JiraField[],
  { what, kind }: { readonly what: string; readonly kind: string },
): FieldFound => {
  const fits = fields.filter(({ schemaCustom }) => schemaCustom === `com.pyxis.greenhopper.jira:${kind}`);
  const named = fits.filter((field) => namesOf(field).includes(what.toLowerCase()));
  const best = fits.length > 1 && named.length > 0 ? named : fits;
  return answerFor(best, { what, why: messages.why(what) });
};
