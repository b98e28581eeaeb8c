import type { CsvColumn } from './column';

const messages = { head: 'Known in full', yes: 'yes', no: 'no' };

/** Says in a CSV of which rows numbers are only "at least" (V31, P7); nothing where of none. */
export const knownInFull = <Row>(rows: readonly Row[], isKnown: (row: Row) => boolean): readonly CsvColumn<Row>[] =>
  rows.every(isKnown) ? [] : [{ head: messages.head, value: (row) => (isKnown(row) ? messages.yes : messages.no) }];
