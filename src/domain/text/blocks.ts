import type { Block, TableRow } from './document';
import { type Run, unstruckText } from './runs';

/** A heading out of its runs; none where it is blank. */
export const headingBlocks = (level: number, runs: readonly Run[]): Block[] => {
  const text = unstruckText(runs).trim();
  return text === '' ? [] : [{ kind: 'heading', level, text }];
};

/** A block of code; none where it is blank. */
export const codeBlocks = (text: string): Block[] => (text.trim() === '' ? [] : [{ kind: 'code', text }]);

/** A quotation; none where nothing is quoted. */
export const quoteBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];

/** A table out of its rows; one cell alone is a box with its lines (A13). */
export const tableBlocks = (rows: readonly TableRow[]): Block[] => {
  const [cell, ...more] = rows.flatMap(({ cells }) => cells);
  if (cell === undefined) return [];
  return more.length > 0
    ? [{ kind: 'table', rows }]
    : boxBlocks('', cell === '' ? [] : [{ kind: 'paragraph', text: cell, bold: false }]);
};

/** A panel or expand; none where it has neither title nor content. */
export const boxBlocks = (title: string, blocks: readonly Block[]): Block[] =>
  title === '' && blocks.length === 0 ? [] : [{ kind: 'box', title, blocks }];
