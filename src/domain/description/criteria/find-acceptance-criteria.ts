import type { BacklogItem } from '../../items/backlog-item';
import { isEmpty } from '../../text/plain-text';
import { outlineOf } from '../outline/outline';
import type { Section } from '../outline/section';
import { isChoice, isReference, isBoilerplate, isProcess, isQuestion } from '../outline/task-phrases';
import { normaliseSynonyms, noSynonyms } from '../outline/topics';
import { checklistName } from './checklist-phrases';
import { type CriteriaPlace, criteriaPlaces } from './criteria-places';
import { findScenarios } from './description-scenarios';
import { listCriteria } from './list-criteria';
import { findTaskCriteria, mayHoldCriteria } from './task-criteria';
import { templateLines, type TemplateLines, isOfTemplate } from './template-lines';

/** Places as they stand in a sentence: "Looked in …". */
const messages = {
  field: (name: string) => `the field "${name}"`,
  checklist: (name: string) => `the checklist "${name}"`,
  description: 'the description',
  emptyDescription: 'the description, which is empty',
};

/** The acceptance criteria of an item. */
export type AcceptanceCriteria = {
  readonly present: boolean;
  /** Where and how they stand; null where there are none. */
  readonly form: 'field' | 'section' | 'gherkin' | 'task-list' | 'checklist' | 'table' | null;
  /** By A4. */
  readonly count: number;
  readonly items: readonly string[];
  /** The places that were searched, in words for people. */
  readonly lookedIn: readonly string[];
};

export type CriteriaOptions = {
  /** Further labels of criteria sections, such as "Definition of done" (A2, A9). */
  readonly criteriaSynonyms: readonly string[];
  /** The team's template for criteria: what equals it is absent (A6). */
  readonly criteriaTemplate: string;
  /** The places to look into, in this order (A1). */
  readonly criteriaOrder?: readonly CriteriaPlace[];
};

type CriteriaSources = Pick<BacklogItem, 'description' | 'criteriaField' | 'checklistField'>;

/** The criteria of the first place, in the administered order, that holds any (A1–A10). */
export const findAcceptanceCriteria = (
  item: CriteriaSources,
  { criteriaSynonyms, criteriaTemplate, criteriaOrder = criteriaPlaces }: CriteriaOptions,
): AcceptanceCriteria =>
  criteriaIn(item, {
    outline: outlineOf(item.description, normaliseSynonyms(criteriaSynonyms)),
    template: templateLines(criteriaTemplate),
    order: criteriaOrder,
  });

/** The outline of the description and the lines of the team's template. */
export type ParsedCriteriaSources = {
  readonly outline: readonly Section[];
  readonly template: TemplateLines;
  readonly order: readonly CriteriaPlace[];
};

/** The same where the description and the template are parsed already. */
export const criteriaIn = (
  item: CriteriaSources,
  { outline, template, order }: ParsedCriteriaSources,
): AcceptanceCriteria => {
  const lookedIn: string[] = [];
  for (const place of order) {
    const label = placeLabel(place, item);
    if (label === undefined) continue;
    if (!lookedIn.includes(label)) lookedIn.push(label);
    const criteria = withoutTemplate(finders[place](item, outline), template);
    if (criteria === undefined) continue;
    const { form, items } = criteria;
    return { present: true, form, count: items.length, items, lookedIn };
  }
  return { present: false, form: null, count: 0, items: [], lookedIn };
};

/** Undefined where the item has no such place. */
const placeLabel = (
  place: CriteriaPlace,
  { description, criteriaField, checklistField }: CriteriaSources,
): string | undefined => {
  if (place === 'field') return criteriaField && messages.field(criteriaField.name);
  if (place === 'checklist') return checklistField && messages.checklist(checklistField.name);
  return isEmpty(description) ? messages.emptyDescription : messages.description;
};

type PlacedCriteria = { readonly form: NonNullable<AcceptanceCriteria['form']>; readonly items: readonly string[] };

type Finder = (item: CriteriaSources, outline: readonly Section[]) => PlacedCriteria | undefined;

const finders: Readonly<Record<CriteriaPlace, Finder>> = {
  field: ({ criteriaField }) => criteriaField && inField(criteriaField),
  section: (_, outline) =>
    outline.some(isOfCriteria) ? listCriteria(outline.filter(isOfCriteria).flatMap(({ blocks }) => blocks)) : undefined,
  gherkin: (_, outline) => ({ form: 'gherkin', items: findScenarios(outline) }),
  'task-list': (_, outline) => ({ form: 'task-list', items: findTaskCriteria(outline) }),
  checklist: ({ checklistField }) => checklistField && inChecklist(checklistField.text),
};

/** Undefined where there is nothing but the template. */
const withoutTemplate = (criteria: PlacedCriteria | undefined, template: TemplateLines): PlacedCriteria | undefined => {
  if (criteria === undefined || criteria.items.length === 0) return undefined;
  const items = criteria.items.filter((item) => !isOfTemplate(item, template));
  return items.length ? { form: criteria.form, items } : undefined;
};

/** All of the field's text is criteria; the field of a checklist app is a checklist (A1). */
const inField = ({ name, text }: NonNullable<BacklogItem['criteriaField']>): PlacedCriteria => {
  const blocks = outlineOf(text, noSynonyms).flatMap((section) => section.blocks);
  const { items } = listCriteria(blocks);
  if (!checklistName.test(name)) return { form: 'field', items };
  return { form: 'checklist', items: items.filter((item) => !isChoice(item) && !isQuestion(item) && !isProcess(item)) };
};

/** Items under a heading of criteria, else those that say what must be true of this item (A10). */
const inChecklist = (text: BacklogItem['description']): PlacedCriteria => {
  const sections = outlineOf(text, noSynonyms);
  const labelled = sections.filter(isOfCriteria);
  const { items } = listCriteria(
    (labelled.length ? labelled : sections.filter(mayHoldCriteria)).flatMap(({ blocks }) => blocks),
  );
  const isOwn = (item: string): boolean => labelled.length > 0 || (!isQuestion(item) && !isProcess(item));
  const own = items.filter((item) => !isChoice(item) && !isReference(item) && isOwn(item));
  return { form: 'checklist', items: labelled.length || !own.every(isBoilerplate) ? own : [] };
};

const isOfCriteria = ({ topics }: Section): boolean => topics.includes('criteria');
