import type { Block } from '../../text/document';
import { findLabel, isNumberedCriterion } from '../outline/label';
import { isMark } from '../outline/placeholder';
import { isOpenQuestion } from '../outline/task-phrases';
import { isTemplateInstruction } from '../outline/instruction';
import { noSynonyms } from '../outline/topics';
import { saysAbsent } from './absent';
import { gatherScenarios, isBareStep, scenarioRows } from './gherkin';
import { markedItems } from './item-marks';
import { remarkLabels } from './remark-phrases';

/** Criteria, and how they stand in their section. */
export type ListedCriteria = {
  readonly form: 'section' | 'gherkin' | 'table';
  readonly items: readonly string[];
};

/**
 * The criteria in the blocks of a section (A4): scenarios, else numbered criteria, else list items
 * and table rows, else all the prose as one. Whatever an item begins with, it counts (A11), save
 * placeholders (A6), remarks, addresses, code (A15) and what is struck out (A16).
 */
export const listCriteria = (blocks: readonly Block[]): ListedCriteria => {
  const lines = withItems(blocks.flatMap(linesOf)).filter(({ text }) => !isMark(text) && !saysNothing(text));
  return scenariosIn(lines) ?? listOf(lines.filter(({ kind, text }) => kind !== 'code' && !isBareStep(text)));
};

/** A line of a section; `nested`: it stands under a list item. */
type Line = { readonly text: string; readonly kind: 'item' | 'row' | 'nested' | 'prose' | 'code' };

const listOf = (lines: readonly Line[]): ListedCriteria => numberedIn(lines) ?? listedIn(lines) ?? proseIn(lines);

/** A template's instruction, an address, a remark, a label with nothing behind it. */
const saysNothing = (text: string): boolean => {
  if (isTemplateInstruction(text) || isOpenQuestion(text) || addresses.test(text) || saysAbsent(text)) return true;
  const label = findLabel(text, noSynonyms);
  if (label === undefined || label.rest === '' || label.numbered) return false;
  if (label.topic === 'out-of-scope' || label.topic === 'open-questions') return true;
  return remarkLabels.has(label.title.toLowerCase()) || isMark(label.rest) || saysAbsent(label.rest);
};

const addresses = /^\W*https?:\/\/\S+(?:[\s,;]+https?:\/\/\S+)*\W*$/i;

const scenariosIn = (lines: readonly Line[]): ListedCriteria | undefined => {
  const { scenarios, others } = gatherScenarios(textsOf(lines), false);
  if (scenarios.length === 0) return undefined;
  const items = lines.filter(({ kind, text }) => kind === 'item' && others.includes(text) && !isBareStep(text));
  return { form: 'gherkin', items: [...scenarios, ...textsOf(items)] };
};

/** "AC1: …". */
const numberedIn = (lines: readonly Line[]): ListedCriteria | undefined => {
  const numbered = lines.filter(({ text }) => isNumberedCriterion(text));
  return numbered.length === 0 ? undefined : { form: 'section', items: textsOf(numbered) };
};

const listedIn = (lines: readonly Line[]): ListedCriteria | undefined => {
  const listed = lines.filter(({ kind }) => kind === 'item' || kind === 'row');
  if (listed.length === 0) return undefined;
  return { form: listed.every(({ kind }) => kind === 'row') ? 'table' : 'section', items: textsOf(listed) };
};

const proseIn = (lines: readonly Line[]): ListedCriteria => ({
  form: 'section',
  items: lines.length === 0 ? [] : [textsOf(lines).join('\n')],
});

const textsOf = (lines: readonly Line[]): readonly string[] => lines.map(({ text }) => text);

const linesOf = (block: Block): Line[] => {
  switch (block.kind) {
    case 'list':
    case 'tasks':
      return block.items.flatMap(({ text, struck, blocks }) =>
        struck ? [] : [{ text: text || firstLine(blocks), kind: 'item' }, ...nestedSteps(blocks)],
      );
    case 'table':
      return scenarioRows(block.rows)?.map((text): Line => ({ text, kind: 'row' })) ?? rowsOf(block.rows);
    case 'paragraph':
    case 'code':
      return block.text
        .split('\n')
        .map((line) => ({ text: line.trim(), kind: block.kind === 'code' ? 'code' : 'prose' }));
    default:
      return [];
  }
};

type Table = Extract<Block, { kind: 'table' }>;

const rowsOf = (rows: Table['rows']): Line[] =>
  rows.filter(({ header }) => !header).map(({ cells }) => ({ text: rowText(cells), kind: 'row' }));

/** Without placeholders and the number of the row. */
const rowText = (cells: readonly string[]): string =>
  cells.filter((cell) => !isMark(cell) && !/^\W*\d+\W*$/.test(cell)).join(' | ');

/** Lines of prose may be marked as items. */
const withItems = (lines: readonly Line[]): readonly Line[] => {
  const items = markedItems(lines.map(({ kind, text }) => (kind === 'prose' ? text : '')));
  return lines.map((line, index): Line => {
    const text = items[index];
    return text === undefined ? line : { text, kind: 'item' };
  });
};

/** Steps of a scenario may be nested under its title. */
const nestedSteps = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text }): Line => ({ text, kind: 'nested' })) : [],
  );

const firstLine = ([first]: readonly Block[]): string => {
  if (first === undefined) return '';
  if ('text' in first) return first.text;
  return 'items' in first ? (first.items[0]?.text ?? '') : '';
};
