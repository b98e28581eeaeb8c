import { boxBlocks } from '../blocks';
import type { Block, TableRow } from '../document';
import type { References } from '../references';
import { unstruckText } from '../runs';
import { parseAdfInline } from './adf-inline';
import { type AdfNode, childrenOf } from './adf-node';

/**
 * A table; the text of a cell keeps its lines, whatever blocks they came from (D3, D6). A table of
 * one cell is a box (A13). `parseCell`: the blocks of that cell.
 */
export const parseAdfTable = (
  table: AdfNode,
  references: References,
  parseCell: (cell: AdfNode) => readonly Block[],
): Block[] => {
  const cell = onlyChild(onlyChild(table));
  if (cell) return boxBlocks('', parseCell(cell));
  const rows = childrenOf(table)
    .map((row) => parseRow(row, references))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return rows.length ? [{ kind: 'table', rows }] : [];
};

const onlyChild = (node: AdfNode | undefined): AdfNode | undefined => {
  const children = node ? childrenOf(node) : [];
  return children.length === 1 ? children[0] : undefined;
};

const parseRow = (row: AdfNode, references: References): TableRow => {
  const cells = childrenOf(row);
  return {
    header: cells.length > 0 && cells.every(({ type }) => type === 'tableHeader'),
    cells: cells.map((cell) => unstruckText(parseAdfInline([cell], references)).trim()),
  };
};
