import type { BacklogItem } from '../../items/backlog-item';
import type { Block } from '../../text/document';
import { isEmpty } from '../../text/plain-text';
import { outlineOf } from '../outline/outline';
import { isPlaceholder } from '../outline/placeholder';
import type { Section } from '../outline/section';
import { isChoice, isReference, isBoilerplate } from '../outline/task-phrases';
import { normaliseSynonyms } from '../outline/topics';
import { type CriteriaPlace, criteriaPlaces } from './criteria-places';
import { gatherScenarios, mayHoldScenario } from './gherkin';
import { listCriteria } from './list-criteria';
import { criteriaInTasks, mayHoldCriteria } from './task-criteria';
import { templateLines, type TemplateLines, isOfTemplate } from './template-lines';

/**
 * The acceptance criteria of an item. `form`: where and how they stand; null where there are none.
 * `count`: by A4. `lookedIn`: the places that were read, in words for people.
 */
export type AcceptanceCriteria = {
  readonly present: boolean;
  readonly form: 'field' | 'section' | 'gherkin' | 'task-list' | 'checklist' | 'table' | null;
  readonly count: number;
  readonly items: readonly string[];
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

type Sources = Pick<BacklogItem, 'description' | 'criteriaField' | 'checklistField'>;

/**
 * Looks for criteria in the places that are administered: fields, a section of the description,
 * Gherkin, task lists (A1–A10).
 */
export const findAcceptanceCriteria = (
  item: Sources,
  { criteriaSynonyms, criteriaTemplate, criteriaOrder = criteriaPlaces }: CriteriaOptions,
): AcceptanceCriteria =>
  criteriaIn(
    item,
    outlineOf(item.description, normaliseSynonyms(criteriaSynonyms)),
    templateLines(criteriaTemplate),
    criteriaOrder,
  );

/** The same where the outline of the description and the template have been read already. */
export const criteriaIn = (
  item: Sources,
  outline: readonly Section[],
  template: TemplateLines,
  order: readonly CriteriaPlace[],
): AcceptanceCriteria => {
  const lookedIn: string[] = [];
  for (const place of order) {
    const words = wordsFor(place, item);
    if (words === undefined) continue;
    if (!lookedIn.includes(words)) lookedIn.push(words);
    const found = withoutTemplate(finders[place](item, outline), template);
    if (found) return { present: true, form: found.form, count: found.items.length, items: found.items, lookedIn };
  }
  return { present: false, form: null, count: 0, items: [], lookedIn };
};

/** A place in words for people; undefined where the item has no such place. */
const wordsFor = (
  place: CriteriaPlace,
  { description, criteriaField, checklistField }: Sources,
): string | undefined => {
  if (place === 'field') return criteriaField && `the field "${criteriaField.name}"`;
  if (place === 'checklist') return checklistField && `the checklist "${checklistField.name}"`;
  return isEmpty(description) ? 'the description, which is empty' : 'the description';
};

type Found = { readonly form: NonNullable<AcceptanceCriteria['form']>; readonly items: readonly string[] };

const finders: Readonly<Record<CriteriaPlace, (item: Sources, outline: readonly Section[]) => Found | undefined>> = {
  field: ({ criteriaField }) => criteriaField && inField(criteriaField),
  section: (_, outline) => listCriteria(outline.filter(isOfCriteria).flatMap(({ blocks }) => blocks)),
  gherkin: (_, outline) => ({ form: 'gherkin', items: scenariosIn(outline) }),
  'task-list': (_, outline) => ({ form: 'task-list', items: criteriaInTasks(outline) }),
  checklist: ({ checklistField }) => checklistField && inChecklist(checklistField.text),
};

/** Undefined where nothing but the template was found. */
const withoutTemplate = (found: Found | undefined, template: TemplateLines): Found | undefined => {
  const items = found?.items.filter((item) => !isOfTemplate(item, template)) ?? [];
  return found && items.length ? { form: found.form, items } : undefined;
};

/** All of the field's text is criteria; the field of a checklist app is a checklist (A1). */
const inField = ({ name, text }: NonNullable<BacklogItem['criteriaField']>): Found => {
  const blocks = outlineOf(text, noSynonyms).flatMap((section) => section.blocks);
  const checklist = /check ?list|checkliste|lista de verifica|チェックリスト|检查清单|检查表/i.test(name);
  const { items } = listCriteria(blocks);
  return checklist ? { form: 'checklist', items: items.filter((item) => !isChoice(item)) } : { form: 'field', items };
};

/**
 * A checklist holds criteria under their own heading, else those of its items that say what must be
 * true of this item (A10).
 */
const inChecklist = (text: BacklogItem['description']): Found => {
  const sections = outlineOf(text, noSynonyms);
  const labelled = sections.filter(isOfCriteria);
  const { items } = listCriteria(
    (labelled.length ? labelled : sections.filter(mayHoldCriteria)).flatMap(({ blocks }) => blocks),
  );
  const own = items.filter((item) => !isChoice(item) && !isReference(item));
  return { form: 'checklist', items: labelled.length || !own.every(isBoilerplate) ? own : [] };
};

const isOfCriteria = ({ topics }: Section): boolean => topics.includes('criteria');

const noSynonyms: ReadonlySet<string> = new Set();

const scenariosIn = (outline: readonly Section[]): readonly string[] => {
  const told = outline.filter(({ blocks }) => blocks.some(mayTell));
  const lines = told.flatMap(({ blocks }) => linesWithSteps(blocks));
  return lines.length === 0 ? [] : gatherScenarios(lines, true).scenarios;
};

const mayTell = (block: Block): boolean => {
  switch (block.kind) {
    case 'list':
    case 'tasks':
      return block.items.some((item) => mayHoldScenario(item.text) || item.blocks.some(mayTell));
    case 'table':
      return block.rows.some(({ cells }) => cells.some(mayHoldScenario));
    case 'box':
    case 'quote':
      return block.blocks.some(mayTell);
    default:
      return mayHoldScenario(block.kind === 'code' ? block.text.slice(0, beginning) : block.text);
  }
};

/**
 * A scenario in code begins near the top of it; the rest of long code and logs need not be
 * searched.
 */
const beginning = 500;

/** All lines, code and nested items included, because scenarios are often pasted as code. */
const linesWithSteps = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'list':
      case 'tasks':
        return block.items.flatMap((item) => (item.struck ? [] : [...own(item.text), ...linesWithSteps(item.blocks)]));
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(own));
      case 'box':
      case 'quote':
        return linesWithSteps(block.blocks);
      default:
        return own(block.text);
    }
  });

const own = (text: string): string[] => text.split('\n').filter((line) => !isPlaceholder(line));
