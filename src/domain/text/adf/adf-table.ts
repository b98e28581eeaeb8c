import type { Block, TableRow } from '../document';
import type { References } from '../references';
import { textOf } from '../runs';
import { parseAdfInline } from './adf-inline';
import { type AdfNode, childrenOf } from './adf-node';

/** A table; the text of a cell keeps its lines, whatever blocks they came from (D3, D6). */
export const parseAdfTable = (table: AdfNode, references: References): Block[] => {
  const rows = childrenOf(table)
    .map((row) => parseRow(row, references))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return rows.length ? [{ kind: 'table', rows }] : [];
};

const parseRow = (row: AdfNode, references: References): TableRow => {
  const cells = childrenOf(row);
  return {
    header: cells.length > 0 && cells.every(({ type }) => type === 'tableHeader'),
    cells: cells.map((cell) => textOf(parseAdfInline([cell], references)).trim()),
  };
};
