import type { Block } from '../../text/document';
import { isNumberedCriterion } from '../outline/label';
import { isPlaceholder } from '../outline/placeholder';
import { isQuestion, isProcess } from '../outline/task-phrases';
import { gatherScenarios } from './gherkin';

/** How the criteria of a section stand there. */
export type Listed = { readonly form: 'section' | 'gherkin' | 'table'; readonly items: readonly string[] };

/**
 * The criteria in the blocks of a section (A4): scenarios, else numbered criteria ("AC1: …"), else
 * top-level list items, tasks, numbered lines and table rows, else all the prose as one.
 * Placeholders (A6), struck items, open questions and steps of process do not count. No items:
 * nothing is there.
 */
export const listCriteria = (blocks: readonly Block[]): Listed => {
  const lines = blocks.flatMap(linesOf).filter(({ text }) => counts(text));
  const { scenarios, others } = gatherScenarios(
    lines.map(({ text }) => text),
    false,
  );
  if (scenarios.length) {
    const listed = lines.filter(({ own, text }) => own === 'item' && others.includes(text)).map(({ text }) => text);
    return { form: 'gherkin', items: [...scenarios, ...listed] };
  }
  const numbered = lines.filter(({ text }) => isNumberedCriterion(text));
  if (numbered.length) return { form: 'section', items: numbered.map(({ text }) => text) };
  const listed = lines.filter(({ own }) => own !== 'prose' && own !== 'nested');
  if (listed.length) {
    const form = listed.every(({ own }) => own === 'row') ? 'table' : 'section';
    return { form, items: listed.map(({ text }) => text) };
  }
  const prose = lines.map(({ text }) => text);
  return { form: 'section', items: prose.length ? [prose.join('\n')] : [] };
};

/** A line of a section: a top-level item, a table row, something nested under an item, or prose. */
type Line = { readonly text: string; readonly own: 'item' | 'row' | 'nested' | 'prose' };

const linesOf = (block: Block): Line[] => {
  switch (block.kind) {
    case 'list':
    case 'tasks':
      return block.items.flatMap((item) =>
        item.struck ? [] : [{ text: item.text || firstLine(item.blocks), own: 'item' }, ...nestedSteps(item.blocks)],
      );
    case 'table': {
      const body = block.rows.filter(({ header }) => !header);
      return body.map(({ cells }) => ({
        text: cells.filter((cell) => !isPlaceholder(cell) && !/^\W*\d+\W*$/.test(cell)).join(' | '),
        own: 'row',
      }));
    }
    case 'paragraph':
    case 'code':
      return block.text.split('\n').map((line) => {
        const mark = itemMark.exec(line);
        return mark ? { text: line.slice(mark[0].length).trim(), own: 'item' } : { text: line.trim(), own: 'prose' };
      });
    default:
      return [];
  }
};

/** Steps of a scenario may be nested under its title. */
const nestedSteps = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text }): Line => ({ text, own: 'nested' })) : [],
  );

const firstLine = (blocks: readonly Block[]): string => {
  const [first] = blocks;
  return first && 'text' in first ? first.text : first && 'items' in first ? (first.items[0]?.text ?? '') : '';
};

/** The mark of an item that stands in prose: `1.`, `(2)`, `a.`, `•`, `- `, `[ ]`. */
const itemMark =
  /^\s*(?:(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[a-z]\.(?=\s)|[•●▪◦‣·–*+-])\s*(?:\[[ xX]?\]\s*)?(?=\s|(?<=[.)•●▪◦‣·]\s?)\S)|\[[ xX]?\]\s|[☐☑✅✔✓]\s*|[①-⑳]\s*)/u;

const counts = (text: string): boolean => !isPlaceholder(text) && !isQuestion(text) && !isProcess(text);
