import { Stack, Box, xcss, DynamicTable, Text } from '@forge/react';
import React from 'react';
import { decimal } from '../../domain/wording/number';
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

/** A table with the same columns and rows as CSV beneath it, so that the two cannot differ. */
export const TableWithCsv = <Row,>(props: Props<Row>) => {
  const { label, columns, rows, wide } = props;
  return (
    <Stack space="space.100">
      {wide === true ? (
        <Box xcss={scrolling}>
          <Box xcss={roomy}>
            <Table {...props} />
          </Box>
        </Box>
      ) : (
        <Table {...props} />
      )}
      {rows.length === 0 ? null : <CsvBox label={label} text={() => tableCsv(columns, rows)} />}
    </Stack>
  );
};

const scrolling = xcss({ overflowX: 'auto', width: '100%' });

const roomy = xcss({ minWidth: '840px' });

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
