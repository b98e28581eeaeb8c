import type { ReactNode } from 'react';
import { type CellValue, type CsvCell, toCsv } from './csv';

/** One column of a table, and of its CSV unless `csv` says otherwise. */
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
  /** The room that the column keeps on a narrow page, in pixels; else that of a short number. */
  readonly room?: number;
  /**
   * What stands for it in the CSV, where that is not what is read: numbers bare, a column a unit.
   * None where other columns say it already; `rows`: a unit that does not occur has no column.
   */
  readonly csv?: (rows: readonly Row[]) => readonly CsvColumn<Row>[];
};

/** A column of a CSV. */
export type CsvColumn<Row> = { readonly head: string; readonly value: (row: Row) => CsvCell };

/** The table as CSV, heads first, in the order given and with the rows of every page. */
export const tableCsv = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  isoDay: (instant: number) => string,
): string => {
  const all = columns.flatMap<CsvColumn<Row>>((column) => column.csv?.(rows) ?? [column]);
  const cells = rows.map((row) => all.map(({ value }) => bare(value(row), isoDay)));
  return toCsv([all.map(({ head }) => head), ...cells]);
};

const bare = (cell: CsvCell, isoDay: (instant: number) => string): CellValue =>
  typeof cell === 'object' && cell !== null ? isoDay(cell.day) : cell;
