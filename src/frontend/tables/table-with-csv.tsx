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
  return (
    <Stack space="space.100">
      <Box xcss={scrolling}>
        <Box xcss={roomy(Math.max(wide === true ? roomOfWide : 0, roomOf(columns)))}>
          <Table {...props} />
        </Box>
      </Box>
      {rows.length === 0 ? null : <CsvBox label={label} text={() => tableCsv(columns, rows, isoDay)} />}
    </Stack>
  );
};

const scrolling = xcss({ overflowX: 'auto', width: '100%' });

const roomy = (room: number) => xcss({ minWidth: `${room}px` });

const roomOfWide = 840;

const roomOf = (columns: readonly { readonly room?: number }[]): number =>
  columns.reduce((sum, { room = roomOfNumber }) => sum + room, 0);

const roomOfNumber = 76;

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
      cells: columns.map(({ key, value, show, order }) => ({
        key: order?.(row) ?? key,
        content: show?.(row) ?? <Text>{cellText(value(row))}</Text>,
      })),
    }))}
  />
);

/** What is not known is "–". */
const cellText = (value: CellValue): string => {
  if (value === null) return '–';
  return typeof value === 'number' ? decimal(value) : value;
};
