import type { Block, TableRow } from '../document';
import type { Found } from '../references';
import { textOf } from '../runs';
import { readInline } from './adf-inline';
import { type AdfNode, childrenOf } from './adf-node';

/** A table; each cell's text keeps its lines, whatever blocks they came from (D3, D6). */
export const readTable = (table: AdfNode, found: Found): Block[] => {
  const rows = childrenOf(table)
    .map((row) => readRow(row, found))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return rows.length ? [{ kind: 'table', rows }] : [];
};

const readRow = (row: AdfNode, found: Found): TableRow => {
  const cells = childrenOf(row);
  return {
    header: cells.length > 0 && cells.every(({ type }) => type === 'tableHeader'),
    cells: cells.map((cell) => textOf(readInline([cell], found)).trim()),
  };
};
