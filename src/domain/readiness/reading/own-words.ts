import type { Block } from '../../text/document';
import { isChoice, isRole } from '../criteria/task-words';
import { isPlaceholder } from './placeholder';

/** One line of prose and whether it stands in a task list, where forms offer their choices. */
type Line = { readonly text: string; readonly task: boolean };

/** The lines of blocks in order, list items and cells included, code and what is struck out left out. */
export const linesOf = (blocks: readonly Block[]): string[] => {
  const lines: string[] = [];
  visit(blocks, ({ text }) => lines.push(text));
  return lines;
};

/**
 * The lines that somebody wrote for this item: no placeholder, no choice of a form. `filledIn`: the text is a form that
 * asks questions, and those are not somebody's own.
 */
export const ownLines = (blocks: readonly Block[], filledIn: boolean): string[] => {
  const lines: string[] = [];
  visit(blocks, ({ text, task }) => {
    const choice = task && (isChoice(text) || isRole(text));
    if (!choice && !isPlaceholder(text) && !(filledIn && isFormQuestion(text))) lines.push(text);
  });
  return lines;
};

/** "Which page(s) are involved in this request?": forms ask in full sentences that begin with a question word. */
export const isFormQuestion = (line: string): boolean =>
  line.length <= 160 &&
  line.includes('?') &&
  /^\W*(?:what|which|how|why|who|when|where|does|do|is|are|have|has)\b.*\?\W*$/i.test(line);

const visit = (blocks: readonly Block[], tell: (line: Line) => void): void => {
  const add = (text: string, task: boolean): void => {
    if (text.includes('\n')) for (const line of text.split('\n')) tell({ text: line, task });
    else tell({ text, task });
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'list':
      case 'tasks':
        for (const item of block.items) {
          if (!item.struck) add(item.text, block.kind === 'tasks');
          visit(item.blocks, tell);
        }
        break;
      case 'table':
        for (const { cells } of block.rows) for (const cell of cells) add(cell, false);
        break;
      case 'box':
      case 'quote':
        visit(block.blocks, tell);
        break;
      case 'code':
        break;
      default:
        add(block.text, false);
    }
  }
};
