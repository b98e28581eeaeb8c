import { type FieldFound, answerFor } from './field-found';
import type { PrioritisingUse } from './field-use';
import { type FieldScope, type JiraField, isNumberField, fitsProject, namesOf, isOptionField } from './jira-field';

const messages = {
  number: (use: NumberUse) => ({
    what: usualNames[use][0] ?? use,
    why: 'It is a number field with a usual name for it.',
  }),
  moscow: { what: 'MoSCoW', why: 'It is a single choice that is named after MoSCoW.' },
};

type NumberUse = Exclude<PrioritisingUse, 'moscow'>;

/** Finds the number field for an input of WSJF, RICE or ICE by its usual name (P1, E2). */
export const findPrioritisingField =
  (use: NumberUse) =>
  (fields: readonly JiraField[], { projectId }: FieldScope): FieldFound =>
    answerFor(
      fields
        .filter((field) => isNumberField(field) && fitsProject(field, projectId))
        .filter((field) => namesOf(field).some((name) => usualNames[use].includes(name))),
      messages.number(use),
    );

/** Finds the single choice that says where an item stands by MoSCoW (P6). */
export const findMoscowField = (fields: readonly JiraField[], { projectId }: FieldScope): FieldFound =>
  answerFor(
    fields
      .filter((field) => isOptionField(field) && fitsProject(field, projectId))
      .filter((field) => namesOf(field).some((name) => /^moscow\b/.test(name))),
    messages.moscow,
  );

/** As `plainName` gives them; the first one names the field to people. */
const usualNames: Readonly<Record<NumberUse, readonly string[]>> = {
  businessValue: ['business value', 'user business value', 'user/business value', 'geschäftswert', 'valeur métier'],
  timeCriticality: ['time criticality', 'zeitkritikalität', 'criticité temporelle'],
  riskOpportunity: [
    'risk reduction or opportunity enablement',
    'risk reduction/opportunity enablement',
    'risk reduction opportunity enablement',
    'risk reduction & opportunity enablement',
    'risk reduction and opportunity enablement',
    'risk reduction',
    'opportunity enablement',
    'risk/opportunity',
    'rr/oe',
    'rroe',
  ],
  jobSize: ['job size', 'job duration', 'wsjf size'],
  reach: ['reach', 'rice reach'],
  impact: ['impact', 'rice impact', 'ice impact', 'impact score'],
  confidence: ['confidence', 'rice confidence', 'ice confidence', 'confidence score'],
  effort: ['effort', 'rice effort', 'effort score'],
  ease: ['ease', 'ice ease', 'ease of implementation', 'ease score'],
};
