import React from 'react';
import type { Column } from './column';
import { dayCell } from './csv';
import { OneLine } from './one-line';

/** An instant as its viewer reads it, in one line, and as an ISO day in the CSV; sorted by time. */
export const dayColumn = <Row,>(
  names: { readonly key: string; readonly head: string },
  at: (row: Row) => number | undefined,
  read: (instant: number) => string,
): Column<Row> => {
  const value = (row: Row): string | null => {
    const instant = at(row);
    return instant === undefined ? null : read(instant);
  };
  return {
    ...names,
    value,
    show: (row) => <OneLine text={value(row) ?? '–'} />,
    order: (row) => at(row) ?? 0,
    room: 96,
    csv: () => [{ head: names.head, value: (row) => dayCell(at(row)) }],
  };
};
