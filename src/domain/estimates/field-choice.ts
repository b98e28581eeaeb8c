import { findChecklistField } from './checklist-field';
import { findCriteriaField, isTextField } from './criteria-field';
import type { FieldFound, FoundField } from './field-found';
import { fitsProject, isNumberField, isOptionField, type JiraField } from './jira-field';
import { findPointsField } from './points-field';
import { findMoscowField, findPrioritisingField } from './prioritising-fields';

/** What priority is read from where administrators map fields: the inputs of WSJF, RICE and ICE (P1), and MoSCoW (P6). */
export const prioritisingUses = [
  'businessValue',
  'timeCriticality',
  'riskOpportunity',
  'jobSize',
  'reach',
  'impact',
  'confidence',
  'effort',
  'ease',
  'moscow',
] as const;
export type PrioritisingUse = (typeof prioritisingUses)[number];

/** What administrators may choose a field for. */
export const fieldUses = ['estimate', 'acceptanceCriteria', 'checklist', ...prioritisingUses] as const;
export type FieldUse = (typeof fieldUses)[number];

/** By use the id of the field that was chosen, or `automatic`: the field is found by itself. */
export type FieldChoices = Readonly<Record<FieldUse, string>>;

/** No field was chosen: it is found by itself. */
export const automatic = 'automatic';

/** Something for every use. */
export const byUse = <T>(valueFor: (use: FieldUse) => T): Readonly<Record<FieldUse, T>> => ({
  estimate: valueFor('estimate'),
  acceptanceCriteria: valueFor('acceptanceCriteria'),
  checklist: valueFor('checklist'),
  businessValue: valueFor('businessValue'),
  timeCriticality: valueFor('timeCriticality'),
  riskOpportunity: valueFor('riskOpportunity'),
  jobSize: valueFor('jobSize'),
  reach: valueFor('reach'),
  impact: valueFor('impact'),
  confidence: valueFor('confidence'),
  effort: valueFor('effort'),
  ease: valueFor('ease'),
  moscow: valueFor('moscow'),
});

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
  if (choice === automatic) return finderFor(use)(fields, { projectId });
  const chosen = fieldsToChoose(use, fields, projectId).find(({ id }) => id === choice);
  return chosen
    ? { kind: 'found', ...chosen, why: 'An administrator has chosen it.' }
    : {
        kind: 'gone',
        id: choice,
        why: `The field that was chosen for ${fieldUseWords(use)} (${choice}) is gone, does not belong here or holds something else, so none is read. Choose another one.`,
      };
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
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en') || one.id.localeCompare(other.id, 'en'));
  return use === 'estimate' ? [...named, originalEstimate] : named;
};

type Finder = (fields: readonly JiraField[], asked: { readonly projectId?: string | undefined }) => FieldFound;

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

/** What a field is read for, as a person reads it. */
export const fieldUseNames = {
  estimate: 'Estimate',
  acceptanceCriteria: 'Acceptance criteria',
  checklist: 'Checklist',
  businessValue: 'Business value',
  timeCriticality: 'Time criticality',
  riskOpportunity: 'Risk or opportunity',
  jobSize: 'Job size',
  reach: 'Reach',
  impact: 'Impact',
  confidence: 'Confidence',
  effort: 'Effort',
  ease: 'Ease',
  moscow: 'MoSCoW',
} as const satisfies Readonly<Record<FieldUse, string>>;

/** What a field holds, inside a sentence. */
export const fieldUseWords = (use: FieldUse): string => {
  switch (use) {
    case 'estimate':
    case 'checklist':
      return `${fieldUseNames[use].toLowerCase()}s`;
    case 'moscow':
      return fieldUseNames[use];
    default:
      return fieldUseNames[use].toLowerCase();
  }
};
