import { type FieldFound, answerFor } from './field-found';
import { type JiraField, namesOf } from './jira-field';

/**
 * Finds Jira Software's Sprint field, by its kind; its name is translated and may be given to other
 * fields as well.
 */
export const findSprintField = (fields: readonly JiraField[]): FieldFound =>
  ofKind(fields, 'Sprint', 'gh-sprint', 'sprint');

/**
 * Finds the field that holds the team's order. Sites may have several of this kind ("Product Rank",
 * "Support Rank"): the one named Rank is Jira's own. The global rank of old versions is not used
 * any more.
 */
export const findRankField = (fields: readonly JiraField[]): FieldFound =>
  ofKind(fields, 'Rank', 'gh-lexo-rank', 'rank');

/** Finds the field that held an item's epic before Jira had `parent`. */
export const findEpicLinkField = (fields: readonly JiraField[]): FieldFound =>
  ofKind(fields, 'Epic Link', 'gh-epic-link', 'epic link');

const ofKind = (fields: readonly JiraField[], what: string, kind: string, usualName: string): FieldFound => {
  const fits = fields.filter(({ schemaCustom }) => schemaCustom === `com.pyxis.greenhopper.jira:${kind}`);
  const named = fits.filter((field) => namesOf(field).includes(usualName));
  const best = fits.length > 1 && named.length > 0 ? named : fits;
  return answerFor(what, best, `It is of the kind that Jira gives its ${what} field.`);
};
