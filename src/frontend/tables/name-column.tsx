import React from 'react';
import type { Column } from './column';
import { OneLine } from './one-line';

/** A name such as that of a sprint: a short one in one line, a long one with room to be read. */
export const nameColumn = <Row,>(
  names: { readonly key: string; readonly head: string },
  nameOf: (row: Row) => string | null,
): Column<Row> => ({
  ...names,
  value: nameOf,
  show: (row) => <OneLine text={nameOf(row) ?? '–'} />,
  room: 150,
});
