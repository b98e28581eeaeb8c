import type { Block, TableRow } from '../document';
import type { References } from '../references';
import { textOf } from '../runs';
import { parseInline } from './wiki-inline';

export const isTableLine = (line: string): boolean => /^[ \t]*\|.*\|/.test(line);

/**
 * Reads the table that begins at a line: `||head||` and `|cell|`; other lines belong to the last
 * cell until a blank one.
 */
export const parseTable = (
  lines: readonly string[],
  from: number,
  references: References,
): { readonly blocks: readonly Block[]; readonly next: number } => {
  const sources: string[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isTableLine(line)) sources.push(line);
    else if (line.trim() === '' || sources.at(-1)?.trimEnd().endsWith('|')) break;
    else sources.push(`${sources.pop() ?? ''}\n${line}`);
  }
  return { blocks: [{ kind: 'table', rows: sources.map((source) => readRow(source.trim(), references)) }], next };
};

const readRow = (source: string, references: References): TableRow => {
  const marks: string[] = [];
  const cells = cellsOf(source, marks).map((cell) =>
    textOf(parseInline(cell.replace(listMark, '- '), references)).trim(),
  );
  return { header: marks.length > 0 && marks.every((mark) => mark === '||'), cells };
};

/** A list in a cell: its marks mean headings or nothing elsewhere. */
const listMark = /^[ \t]*[#*]+[ \t]+/gm;

/** Cuts a row at its bars; bars inside links and images are none of its own. */
const cellsOf = (source: string, marks: string[]): string[] => {
  const cells: string[] = [];
  let cell = '';
  for (const [token] of source.matchAll(/\|{1,2}|\[[^\]\n]*\]|![^!\n|]*\|[^!\n]*!|[^|[!]+|[[!]/g)) {
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
  return cells;
};
