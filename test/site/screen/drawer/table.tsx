import AkDynamicTable from '@atlaskit/dynamic-table';
import type { ReactNode } from 'react';
import React from 'react';
import * as v from '@badrap/valita';
import { expecting, type Shape } from '../../data/schema';
import { component, containerOnly } from './component';
import { exactObject, type ExactOf } from './exact-object';
import type { ForgeNode } from './forge-node';
import { partOf } from './forge-node';
import * as fromProp from './from-prop';
import { aNumber, flag, handler, number, oneOf, testId, textOrNumber, words } from './props';
import { ScrollFrame } from './scroll-frame';

const page = { defaultPage: number, page: number, rowsPerPage: number };
const order = oneOf('ASC', 'DESC');

/**
 * The table arrives as ContentWrappers `head` and `rows` with Row and Cell nodes, because props
 * cannot hold nodes.
 */
export const dynamicTable = component(
  {
    ...page,
    caption: words,
    defaultSortKey: words,
    defaultSortOrder: order,
    emptyView: fromProp.components,
    highlightedRowIndex: expecting('(number | Array)', v.union(aNumber, v.array(aNumber))).optional(),
    isFixedSize: flag,
    isLoading: flag,
    label: words,
    loadingSpinnerSize: oneOf('small', 'large'),
    onSetPage: handler,
    sortKey: words,
    sortOrder: order,
    testId,
  },
  ({ props: { emptyView, onSetPage, ...props }, node, draw }) => {
    const head = partOf(node, 'head').map((cell) => headCell(cell, draw));
    return (
      <ScrollFrame>
        <AkDynamicTable
          {...props}
          {...(head.length > 0 && { head: { cells: head } })}
          {...(onSetPage && { onSetPage: (turned: number) => void onSetPage(turned) })}
          rows={partOf(node, 'rows').map((row) => tableRow(row, draw))}
          emptyView={<>{fromProp.drawProp(emptyView, draw)}</>}
          loadingLabel="Loading table"
        />
      </ScrollFrame>
    );
  },
  containerOnly,
);

const key = textOrNumber.optional();
const cellProps = { cellKey: key, colSpan: number, testId };
const headProps = { ...cellProps, isSortable: flag, shouldTruncate: flag, width: number };
const rowProps = { rowKey: key, isHighlighted: flag, testId };

type Draw = (node: ForgeNode) => ReactNode;

function headCell(cell: ForgeNode, draw: Draw) {
  const { cellKey, ...props } = fittingProps(headProps, cell);
  return { ...props, ...(cellKey !== undefined && { key: cellKey }), content: contentOf(cell, draw) };
}

function tableRow(row: ForgeNode, draw: Draw) {
  const { rowKey, ...props } = fittingProps(rowProps, row);
  return {
    ...props,
    key: String(rowKey ?? row.key),
    cells: row.children.map((cell) => {
      const { cellKey, ...given } = fittingProps(cellProps, cell);
      return { ...given, ...(cellKey !== undefined && { key: cellKey }), content: contentOf(cell, draw) };
    }),
  };
}

function contentOf(cell: ForgeNode, draw: Draw): ReactNode {
  return <>{cell.children.map(draw)}</>;
}

/**
 * Props of rows and cells in a shape that a table does not take are left out rather than stopping
 * the whole table.
 */
function fittingProps<S extends Shape>(shape: S, node: ForgeNode): ExactOf<S> {
  const given = Object.entries(node.props).filter(([name, value]) => {
    const type = shape[name];
    return type !== undefined && value !== undefined && v.object({ [name]: type }).try({ [name]: value }).ok;
  });
  return exactObject(shape).parse(Object.fromEntries(given));
}
