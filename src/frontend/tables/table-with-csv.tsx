import { Stack, Box, xcss, DynamicTable, Text } from '@forge/react';
import React from 'react';
import { decimal } from '../../domain/wording/number';
import { useViewer } from '../parts/use-viewer';
import { type Column, tableCsv } from './column';
import type { CellValue } from './csv';
import { CsvBox } from './csv-box';

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands there while there are no rows. */
  readonly empty: string;
  readonly rowsPerPage?: number;
  /** Several columns of text: they keep room to be read and scroll on a narrow page. */
  readonly wide?: boolean;
};

/**
 * A table with the same columns and rows as CSV at its foot, so that the two cannot differ. On a
 * narrow page it scrolls in a frame of its own rather than break what is in its cells.
 */
export const TableWithCsv = <Row,>(props: Props<Row>) => {
  const { label, columns, rows, wide } = props;
  const { isoDay } = useViewer();
  const room = Math.max(wide === true ? roomOfWide : 0, roomOf(columns));
  return (
    <Stack space="space.100">
      <Box xcss={room > narrowest ? frame : scrolling}>
        <Box xcss={roomy(room)}>
          <Table {...props} />
        </Box>
      </Box>
      {rows.length === 0 ? null : <CsvBox label={label} text={() => tableCsv(columns, rows, isoDay)} />}
    </Stack>
  );
};

const scrolling = xcss({ overflowX: 'auto', width: '100%' });

/** Where its edge cuts a column, the table goes on behind it. */
const frame = xcss({
  overflowX: 'auto',
  width: '100%',
  paddingInline: 'space.050',
  borderWidth: 'border.width',
  borderStyle: 'solid',
  borderRadius: 'radius.small',
  borderColor: 'color.border',
});

const roomy = (room: number) => xcss({ minWidth: `${room}px` });

/** In pixels, of the narrowest pages. */
const narrowest = 350;

const roomOfWide = 840;

const roomOf = (columns: readonly { readonly room?: number }[]): number =>
  columns.reduce((sum, { room = roomOfNumber }) => sum + room, 0);

const roomOfNumber = 60;

const Table = <Row,>({ label, columns, rows, rowKey, empty, rowsPerPage }: Props<Row>) => (
  <DynamicTable
    label={label}
    {...(rowsPerPage === undefined ? {} : { rowsPerPage })}
    emptyView={<Text>{empty}</Text>}
    head={{
      cells: columns.map(({ key, head, order, width }) => ({
        key,
        content: head,
        ...(order === undefined ? {} : { isSortable: true }),
        ...(width === undefined ? {} : { width }),
      })),
    }}
    rows={rows.map((row) => ({
      key: rowKey(row),
      cells: columns.map(({ key, value, show, order }, index) => ({
        key: order === undefined ? key : apart(order(row), index),
        content: show?.(row) ?? <Text>{cellText(value(row))}</Text>,
      })),
    }))}
  />
);

/**
 * A table sorts by the keys of its cells, and no two cells of a row may have the same one: numbers
 * of a column are moved by as much as no other column's are, which leaves their order as it is.
 */
const apart = (order: string | number, column: number): string | number =>
  typeof order === 'number' ? order + column / 1000 : order;

/** What is not known is "–". */
const cellText = (value: CellValue): string => {
  if (value === null) return '–';
  return typeof value === 'number' ? decimal(value) : value;
};
