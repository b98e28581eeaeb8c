import { findChecklistField } from './checklist-field';
import { findCriteriaField, isTextField } from './criteria-field';
import type { FieldFound, FoundField } from './field-found';
import { fitsProject, type JiraField } from './jira-field';
import { findPointsField } from './points-field';

/** What administrators may choose a field for. */
export const fieldUses = ['estimate', 'acceptanceCriteria', 'checklist'] as const;
export type FieldUse = (typeof fieldUses)[number];

/** By use the id of the field that was chosen, or `automatic`: the field is found by itself. */
export type FieldChoices = Readonly<Record<FieldUse, string>>;

/** No field was chosen: it is found by itself. */
export const automatic = 'automatic';

/** Jira's own field for time estimates, in seconds; the same on every site. */
export const originalEstimate = { id: 'timeoriginalestimate', name: 'Original estimate' } as const;

/** Whether a text may be kept as a choice (R7); whether the site has such a field, only its field list tells. */
export const isFieldChoice = (use: FieldUse, choice: string): boolean =>
  choice === automatic ||
  /^customfield_\d{1,12}$/.test(choice) ||
  (use === 'estimate' && choice === originalEstimate.id);

/**
 * The field to read for a use: the chosen one, else the one that is found by itself (E2, A1). A chosen field that is gone, belongs to
 * another project or holds something else is never replaced by another one.
 */
export const findChosenField = (
  use: FieldUse,
  fields: readonly JiraField[],
  { choice, projectId }: { readonly choice: string; readonly projectId?: string | undefined },
): FieldFound => {
  if (choice === automatic) return finders[use](fields, { projectId });
  const chosen = fieldsToChoose(use, fields, projectId).find(({ id }) => id === choice);
  return chosen
    ? { kind: 'found', ...chosen, why: 'An administrator has chosen it.' }
    : {
        kind: 'gone',
        id: choice,
        why: `The field that was chosen for ${purposes[use]} (${choice}) is gone, does not belong here or holds something else, so none is read. Choose another one.`,
      };
};

/** Every field that may be chosen for a use, by name: of the whole site or of the project. */
export const fieldsToChoose = (
  use: FieldUse,
  fields: readonly JiraField[],
  projectId: string | undefined,
): readonly FoundField[] => {
  const suitable = fields.filter((field) => suits[use](field) && fitsProject(field, projectId));
  const named = suitable
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en') || one.id.localeCompare(other.id, 'en'));
  return use === 'estimate' ? [...named, originalEstimate] : named;
};

const finders = {
  estimate: findPointsField,
  acceptanceCriteria: findCriteriaField,
  checklist: findChecklistField,
} as const satisfies Record<FieldUse, unknown>;

/** Numbers are summed; a single choice, such as a T-shirt size, is present or absent (E5). */
const suits: Readonly<Record<FieldUse, (field: JiraField) => boolean>> = {
  estimate: ({ custom, schemaType }) => custom && (schemaType === 'number' || schemaType === 'option'),
  acceptanceCriteria: isTextField,
  checklist: isTextField,
};

const purposes: Readonly<Record<FieldUse, string>> = {
  estimate: 'estimates',
  acceptanceCriteria: 'acceptance criteria',
  checklist: 'checklists',
};
