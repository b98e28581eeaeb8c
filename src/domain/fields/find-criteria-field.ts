import { type FieldFound, answerFor } from './field-found';
import { type FieldScope, type JiraField, fitsProject, namesOf } from './jira-field';

const messages = {
  what: 'acceptance criteria',
  why: 'It is a text field with a usual name for acceptance criteria.',
};

/**
 * Finds the field that holds acceptance criteria by its name, in several languages (A1): a text
 * field of the site or of the project. A definition of done is not taken for one (A9).
 */
export const findCriteriaField = (fields: readonly JiraField[], { projectId }: FieldScope = {}): FieldFound => {
  const fits = fields
    .filter((field) => isTextField(field) && fitsProject(field, projectId))
    .filter((field) => namesOf(field).some(isCriteriaName));
  const exact = fits.filter((field) => namesOf(field).some((name) => criteriaNames.includes(name)));
  const named = exact.length > 0 ? exact : fits;
  const own = named.filter((field) => field.scopeProjectId !== undefined);
  return answerFor(own.length > 0 ? own : named, messages);
};

/** Custom fields of free text: Jira's own or an app's. */
export const isTextField = ({ custom, schemaType, schemaCustom }: JiraField): boolean =>
  custom && schemaType === 'string' && (schemaCustom === undefined || textKinds.test(schemaCustom));

/** Of one or many lines; not links, dates or single choices kept as text. */
const textKinds = /text|paragraph|checklist|wiki|markdown/i;

/**
 * "Story acceptance criteria" and "Acceptance criteria (Gherkin)", but not "Acceptance criteria
 * reviewed by".
 */
const isCriteriaName = (name: string): boolean =>
  criteriaNames.some((usual) => {
    const start = name.indexOf(usual);
    return start >= 0 && !/^\s*[\p{L}\p{N}]/u.test(name.slice(start + usual.length));
  });

const criteriaNames: readonly string[] = [
  ...['acceptance criteria', 'acceptance criterion', 'conditions of satisfaction', 'condition of satisfaction'],
  ...['akzeptanzkriterien', 'akzeptanzkriterium', 'abnahmekriterien', 'abnahmekriterium'],
  ...['critères d’acceptation', "critères d'acceptation", "critère d'acceptation", 'critères d’acceptance'],
  ...["critères d'acceptance", 'critères de validation', "criteres d'acceptation"],
  ...['criterios de aceptación', 'criterio de aceptación', 'criterios de aceptacion'],
  ...['critérios de aceitação', 'critério de aceitação', 'critérios de aceite', 'criterios de aceite'],
  ...['受け入れ基準', '受入基準', '受け入れ条件', '受入条件', '受入れ基準', '受入れ条件'],
  ...['验收标准', '验收条件', '接受标准', '驗收標準', '驗收條件'],
];
