import type { Block, TableRow } from '../document';
import type { References } from '../references';
import { textOf } from '../runs';
import { parseInline } from './adf-inline';
import { type AdfNode, childrenOf } from './adf-node';

/** A table; each cell's text keeps its lines, whatever blocks they came from (D3, D6). */
export const parseTable = (table: AdfNode, references: References): Block[] => {
  const rows = childrenOf(table)
    .map((row) => readRow(row, references))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return rows.length ? [{ kind: 'table', rows }] : [];
};

const readRow = (row: AdfNode, references: References): TableRow => {
  const cells = childrenOf(row);
  return {
    header: cells.length > 0 && cells.every(({ type }) => type === 'tableHeader'),
    cells: cells.map((cell) => textOf(parseInline([cell], references)).trim()),
  };
};
