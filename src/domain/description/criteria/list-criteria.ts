import type { Block } from '../../text/document';
import { isNumberedCriterion } from '../outline/label';
import { isPlaceholder } from '../outline/placeholder';
import { isQuestion, isProcess } from '../outline/task-phrases';
import { gatherScenarios } from './gherkin';

/** Criteria, and how they stand in their section. */
export type ListedCriteria = {
  readonly form: 'section' | 'gherkin' | 'table';
  readonly items: readonly string[];
};

/**
 * The criteria in the blocks of a section (A4): scenarios, else numbered criteria, else list items
 * and table rows, else all the prose as one. Placeholders (A6), struck items, questions and steps
 * of process do not count.
 */
export const listCriteria = (blocks: readonly Block[]): ListedCriteria => {
  const lines = blocks.flatMap(linesOf).filter(({ text }) => mayBeCriterion(text));
  return scenariosIn(lines) ?? numberedIn(lines) ?? listedIn(lines) ?? proseIn(lines);
};

/** A line of a section; `nested`: it stands under a list item. */
type Line = { readonly text: string; readonly kind: 'item' | 'row' | 'nested' | 'prose' };

const mayBeCriterion = (text: string): boolean => !isPlaceholder(text) && !isQuestion(text) && !isProcess(text);

const scenariosIn = (lines: readonly Line[]): ListedCriteria | undefined => {
  const { scenarios, others } = gatherScenarios(textsOf(lines), false);
  if (scenarios.length === 0) return undefined;
  const items = lines.filter(({ kind, text }) => kind === 'item' && others.includes(text));
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
      return block.rows.filter(({ header }) => !header).map(({ cells }) => ({ text: rowText(cells), kind: 'row' }));
    case 'paragraph':
    case 'code':
      return block.text.split('\n').map(lineOfProse);
    default:
      return [];
  }
};

/** Without placeholders and the number of the row. */
const rowText = (cells: readonly string[]): string =>
  cells.filter((cell) => !isPlaceholder(cell) && !/^\W*\d+\W*$/.test(cell)).join(' | ');

const lineOfProse = (line: string): Line => {
  const mark = itemMark.exec(line);
  return mark ? { text: line.slice(mark[0].length).trim(), kind: 'item' } : { text: line.trim(), kind: 'prose' };
};

/** The mark of an item that stands in prose: `1.`, `(2)`, `a.`, `•`, `- `, `[ ]`. */
const itemMark =
  /^\s*(?:(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[a-z]\.(?=\s)|[•●▪◦‣·–*+-])\s*(?:\[[ xX]?\]\s*)?(?=\s|(?<=[.)•●▪◦‣·]\s?)\S)|\[[ xX]?\]\s|[☐☑✅✔✓]\s*|[①-⑳]\s*)/u;

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
