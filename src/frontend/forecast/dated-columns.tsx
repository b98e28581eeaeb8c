import { Text } from '@forge/react';
import React from 'react';
import type { ListedTarget } from '../../contract/forecast-view';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { DatedTarget } from '../../domain/forecast/date-targets';
import type { WhenDone } from '../../domain/forecast/when-each-done';
import { numberInUnit, unitLabel } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { IssueLink } from '../parts/issue-link';
import type { Column, CsvColumn } from '../tables/column';
import { dayCell } from '../tables/csv';
import { OneLine } from '../tables/one-line';
import { messages } from './forecast-messages';

type Row = DatedTarget<ListedTarget>;

type Terms = {
  readonly unit: EstimateUnit;
  /** "sprints" or "weeks". */
  readonly periods: string;
  /** When it is done, where that has a date. */
  readonly endOf: (when: WhenDone) => number | undefined;
  readonly dateOf: (when: WhenDone) => string;
};

/** The columns of the list by date; where the board counts items, items are all there is to say. */
export const datedColumns = (terms: Terms): readonly Column<Row>[] => [
  { key: 'name', head: messages.listName, value: nameOf, show: (row) => <Name row={row} />, width: 34, room: 220 },
  dateColumn(85, ({ at85 }) => at85, terms),
  dateColumn(50, ({ at50 }) => at50, terms),
  ...amountColumns(terms.unit),
];

/** A date; in the CSV also the number of periods, and why where there is neither. */
const dateColumn = (
  confidence: 85 | 50,
  when: (row: Row) => WhenDone,
  { periods, endOf, dateOf }: Terms,
): Column<Row> => {
  const head = messages.promisedAt(confidence);
  const value = (row: Row): string | null => (confidence === 50 && 'because' in when(row) ? null : dateOf(when(row)));
  const because: CsvColumn<Row> = {
    head: commonNames.reason,
    value: (row) => (endOf(when(row)) === undefined ? dateOf(when(row)) : null),
  };
  return {
    key: `at${confidence}`,
    head,
    value,
    show: (row) => <OneLine text={value(row) ?? '–'} />,
    order: (row) => ('periods' in when(row) ? (endOf(when(row)) ?? 0) : Number.MAX_SAFE_INTEGER),
    room: 110,
    csv: (rows) => [
      { head, value: (row) => dayCell(endOf(when(row))) },
      { head: messages.inUnit(head, periods), value: (row) => periodsOf(when(row)) },
      ...(confidence === 85 && rows.some((row) => endOf(when(row)) === undefined) ? [because] : []),
    ],
  };
};

const periodsOf = (when: WhenDone): number | null => ('periods' in when ? when.periods : null);

const amountColumns = (unit: EstimateUnit): readonly Column<Row>[] => {
  const openItems: Column<Row> = {
    key: 'items',
    head: commonNames.openItems,
    value: ({ target }) => target.openItems,
    order: ({ target }) => target.openItems,
  };
  if (unit === 'items') return [openItems];
  return [
    openItems,
    {
      key: 'amount',
      head: messages.inUnit(commonNames.estimate, unitLabel(unit)),
      value: ({ target: { amount } }) => ('because' in amount ? null : numberInUnit(amount.own, unit)),
      order: ({ target: { amount } }) => ('because' in amount ? -1 : amount.own),
    },
    {
      key: 'unestimated',
      head: commonNames.unestimated,
      value: ({ target: { amount } }) => ('because' in amount ? null : amount.ownUnestimated),
      order: ({ target: { amount } }) => ('because' in amount ? -1 : amount.ownUnestimated),
    },
  ];
};

const nameOf = ({ target: { target, name } }: Row): string =>
  target.kind === 'issue' ? `${target.key} ${name}` : name;

const Name = ({ row }: { readonly row: Row }) => {
  const { target, name } = row.target;
  if (target.kind === 'version') return <Text>{name}</Text>;
  return (
    <Text>
      <IssueLink issueKey={target.key} /> {name}
    </Text>
  );
};
