import type { FieldFound, FoundField } from './field-found';
import { type FieldUse, automatic, fieldUseName, originalEstimate } from './field-use';
import { findChecklistField } from './find-checklist-field';
import { findCriteriaField, isTextField } from './find-criteria-field';
import { findPointsField } from './find-points-field';
import { findMoscowField, findPrioritisingField } from './find-prioritising-field';
import { type FieldScope, type JiraField, fitsProject, isNumberField, isOptionField } from './jira-field';

const messages = {
  chosen: 'An administrator has chosen it.',
  gone: (use: FieldUse, id: string) =>
    `The field that was chosen for ${fieldUseName(use)} (${id}) is gone, does not belong here or holds something else, so none is read. Choose another one.`,
};

/**
 * The field for a use: the chosen one, else the one with a usual name (E2, A1). A chosen field that
 * is gone, belongs to another project or holds something else is never replaced by another one.
 */
export const findChosenField = (
  use: FieldUse,
  fields: readonly JiraField[],
  { choice, ...scope }: FieldScope & { readonly choice: string },
): FieldFound => {
  if (choice === automatic) return finderFor(use)(fields, scope);
  const chosen = fieldsToChoose(use, fields, scope.projectId).find(({ id }) => id === choice);
  return chosen
    ? { kind: 'found', ...chosen, why: messages.chosen }
    : { kind: 'gone', id: choice, why: messages.gone(use, choice) };
};

/** Every field that may be chosen for a use, by name: of the whole site or of the project. */
export const fieldsToChoose = (
  use: FieldUse,
  fields: readonly JiraField[],
  projectId: string | undefined,
): readonly FoundField[] => {
  const suitable = fields.filter((field) => suits(use, field) && fitsProject(field, projectId));
  const named = suitable
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
  return use === 'estimate' ? [...named, originalEstimate] : named;
};

type Finder = (fields: readonly JiraField[], scope: FieldScope) => FieldFound;

const finderFor = (use: FieldUse): Finder => {
  switch (use) {
    case 'estimate':
      return findPointsField;
    case 'acceptanceCriteria':
      return findCriteriaField;
    case 'checklist':
      return findChecklistField;
    case 'moscow':
      return findMoscowField;
    default:
      return findPrioritisingField(use);
  }
};

/** Numbers are summed; a single choice, such as a T-shirt size, is present or absent (E5). */
const suits = (use: FieldUse, field: JiraField): boolean => {
  switch (use) {
    case 'estimate':
      return isNumberField(field) || isOptionField(field);
    case 'acceptanceCriteria':
    case 'checklist':
      return isTextField(field);
    case 'moscow':
      return isOptionField(field);
    default:
      return isNumberField(field);
  }
};
