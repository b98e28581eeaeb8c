import type { BacklogItem } from '../../backlog/backlog-item';
import type { Block } from '../../text/document';
import { isEmpty } from '../../text/plain-text';
import { isPlaceholder } from '../reading/placeholder';
import { outlineOf, type Section } from '../reading/outline';
import { normaliseSynonyms } from '../reading/topics';
import { gatherScenarios, mayHoldScenario } from './gherkin';
import { listCriteria } from './listed';
import { isOfTemplate, templateLines, type TemplateLines } from './template-lines';
import { criteriaInTasks } from './task-criteria';
import { isChoice } from './task-words';

/**
 * The acceptance criteria of an item. `form`: where and how they stand; null where there are none. `count`: by A4.
 * `lookedIn`: the places that were read, in words for people.
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
};

type Sources = Pick<BacklogItem, 'description' | 'criteriaField'>;

/** Looks for criteria in the mapped field, else in a section of the description, Gherkin, task lists (A1–A10). */
export const findAcceptanceCriteria = (
  item: Sources,
  { criteriaSynonyms, criteriaTemplate }: CriteriaOptions,
): AcceptanceCriteria =>
  criteriaIn(item, outlineOf(item.description, normaliseSynonyms(criteriaSynonyms)), templateLines(criteriaTemplate));

/** The same where the outline of the description and the template have been read already. */
export const criteriaIn = (
  { description, criteriaField }: Sources,
  outline: readonly Section[],
  template: TemplateLines,
): AcceptanceCriteria => {
  const field = criteriaField ? withoutTemplate(inField(criteriaField), template) : undefined;
  const inText = field ? undefined : inDescription(outline, template);
  const lookedIn = [
    ...(criteriaField ? [`the field "${criteriaField.name}"`] : []),
    ...(field ? [] : [isEmpty(description) ? 'the description, which is empty' : 'the description']),
  ];
  const found = field ?? inText;
  return found
    ? { present: true, form: found.form, count: found.items.length, items: found.items, lookedIn }
    : { present: false, form: null, count: 0, items: [], lookedIn };
};

type Found = { readonly form: NonNullable<AcceptanceCriteria['form']>; readonly items: readonly string[] };

/** Undefined where nothing but the template was found. */
const withoutTemplate = (found: Found | undefined, template: TemplateLines): Found | undefined => {
  const items = found?.items.filter((item) => !isOfTemplate(item, template)) ?? [];
  return found && items.length ? { form: found.form, items } : undefined;
};

/** All of the field's text is criteria; the field of a checklist app is a checklist (A1). */
const inField = ({ name, text }: NonNullable<BacklogItem['criteriaField']>): Found | undefined => {
  const blocks = outlineOf(text, noSynonyms).flatMap((section) => section.blocks);
  const checklist = /check ?list|checkliste|lista de verifica|チェックリスト|检查清单|检查表/i.test(name);
  const { items } = listCriteria(blocks);
  const own = checklist ? items.filter((item) => !isChoice(item)) : items;
  return own.length ? { form: checklist ? 'checklist' : 'field', items: own } : undefined;
};

const noSynonyms: ReadonlySet<string> = new Set();

const inDescription = (outline: readonly Section[], template: TemplateLines): Found | undefined => {
  const labelled = outline.filter(({ topics }) => topics.includes('criteria')).flatMap(({ blocks }) => blocks);
  const section = labelled.length ? withoutTemplate(listCriteria(labelled), template) : undefined;
  if (section) return section;
  const told = outline.filter(({ blocks }) => blocks.some(mayTell));
  const scenarios =
    told.length === 0
      ? []
      : gatherScenarios(
          told.flatMap(({ blocks }) => linesWithSteps(blocks)),
          true,
        ).scenarios;
  return (
    withoutTemplate({ form: 'gherkin', items: scenarios }, template) ??
    withoutTemplate({ form: 'task-list', items: criteriaInTasks(outline) }, template)
  );
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

/** A scenario in code begins near the top of it; the rest of long code and logs need not be searched. */
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
