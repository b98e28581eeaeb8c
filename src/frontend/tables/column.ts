import type { ReactNode } from 'react';
import { type CellValue, toCsv } from './csv';

/** One column of a table and of its CSV. */
export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  /** The cell's text or number; a number has one decimal at most on screen and all in the CSV. */
  readonly value: (row: Row) => CellValue;
  /** Where the cell is more than its text: a link, a button. */
  readonly show?: (row: Row) => ReactNode;
  /** What the column sorts by; without it, it does not sort. */
  readonly order?: (row: Row) => string | number;
  /** Share of the table's width, in percent. */
  readonly width?: number;
};

/** The table as CSV, heads first, in the order given and with the rows of every page. */
export const tableCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  toCsv([columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ value }) => value(row)))]);
