import AkDynamicTable from '@atlaskit/dynamic-table';
import type { ReactNode } from 'react';
import React from 'react';
import * as v from 'valibot';
import { component, containerOnly } from './component';
import type { ForgeNode } from './forge-node';
import { partOf } from './forge-node';
import * as fromProp from './from-prop';
import { flag, handler, number, oneOf, testId, words } from './props';
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
    highlightedRowIndex: v.exactOptional(v.union([v.number(), v.array(v.number())])),
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

const key = v.exactOptional(v.union([v.string(), v.number()]));
const cellProps = v.object({ cellKey: key, colSpan: number, testId });
const headProps = v.object({ ...cellProps.entries, isSortable: flag, shouldTruncate: flag, width: number });
const rowProps = v.object({ rowKey: key, isHighlighted: flag, testId });

type Draw = (node: ForgeNode) => ReactNode;

function headCell(cell: ForgeNode, draw: Draw) {
  const { cellKey, ...props } = read(headProps, cell);
  return { ...props, ...(cellKey !== undefined && { key: cellKey }), content: contentOf(cell, draw) };
}

function tableRow(row: ForgeNode, draw: Draw) {
  const { rowKey, ...props } = read(rowProps, row);
  return {
    ...props,
    key: String(rowKey ?? row.key),
    cells: row.children.map((cell) => {
      const { cellKey, ...given } = read(cellProps, cell);
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
function read<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(schema: S, node: ForgeNode): v.InferOutput<S> {
  const given = Object.entries(node.props).filter(([name, value]) => {
    const entry = schema.entries[name];
    return (
      entry !== undefined && value !== undefined && v.safeParse(v.object({ [name]: entry }), { [name]: value }).success
    );
  });
  return v.parse(schema, Object.fromEntries(given));
}
