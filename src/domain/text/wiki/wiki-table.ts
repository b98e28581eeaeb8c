import type { Block, TableRow } from '../document';
import type { References } from '../references';
import { tableBlocks } from '../blocks';
import { unstruckText } from '../runs';
import { parseWikiInline } from './wiki-inline';

/** Whether a line is a row of a table. */
export const isTableLine = (line: string): boolean => /^[ \t]*\|.*\|/.test(line);

/**
 * The table that begins at the line `from`, in `||head||` and `|cell|`, and the index of the line
 * after it. Other lines belong to the last cell until a blank one.
 */
export const parseWikiTable = (
  lines: readonly string[],
  from: number,
  references: References,
): { readonly blocks: readonly Block[]; readonly next: number } => {
  const rows: string[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isTableLine(line)) rows.push(line);
    else if (line.trim() === '' || rows.at(-1)?.trimEnd().endsWith('|')) break;
    else rows.push(`${rows.pop() ?? ''}\n${line}`);
  }
  return { blocks: tableBlocks(rows.map((row) => parseRow(row.trim(), references))), next };
};

const parseRow = (row: string, references: References): TableRow => {
  const { cells, marks } = cellsOf(row);
  return {
    header: marks.length > 0 && marks.every((mark) => mark === '||'),
    cells: cells.map((cell) => unstruckText(parseWikiInline(cell.replace(listMark, '- '), references)).trim()),
  };
};

/** The mark of a list in a cell, which elsewhere means a heading or nothing. */
const listMark = /^[ \t]*[#*]+[ \t]+/gm;

/** The cells of a row, and the bars before each. Bars inside links and images separate nothing. */
const cellsOf = (row: string): { readonly cells: readonly string[]; readonly marks: readonly string[] } => {
  const cells: string[] = [];
  const marks: string[] = [];
  let cell = '';
  for (const [token] of row.matchAll(/\|{1,2}|\[[^\]\n]*\]|![^!\n|]*\|[^!\n]*!|[^|[!]+|[[!]/g)) {
    if (!token.startsWith('|')) cell += token;
    else {
      if (marks.length) cells.push(cell);
      marks.push(token);
      cell = '';
    }
  }
  marks.pop();
  if (cell.trim() !== '') {
    cells.push(cell);
    marks.push('|');
  }
  return { cells, marks };
};
