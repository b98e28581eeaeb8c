import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { ListedTarget } from '../../contract/forecast-view';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { DatedTarget } from '../../domain/forecast/date-targets';
import type { WhenDone } from '../../domain/forecast/when-each-done';
import { numberInUnit, unitLabel } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { IssueLink } from '../parts/issue-link';
import type { Column } from '../tables/column';
import { messages } from './forecast-messages';

type Row = DatedTarget<ListedTarget>;

/** The columns of the list by date; where the board counts items, items are all there is to say. */
export const datedColumns = ({
  unit,
  rows,
  dateOf,
}: {
  readonly unit: EstimateUnit;
  readonly rows: readonly Row[];
  readonly dateOf: (when: WhenDone) => string;
}): readonly Column<Row>[] => {
  const latest = Math.max(1, ...rows.map(({ at85 }) => periodsOf(at85) ?? 0));
  return [
    { key: 'name', head: messages.listName, value: nameOf, show: (row) => <Name row={row} />, width: 34 },
    {
      key: 'at85',
      head: messages.promisedAt(85),
      value: ({ at85 }) => dateOf(at85),
      show: (row) => <DateWithBar row={row} date={dateOf(row.at85)} latest={latest} />,
      width: 22,
    },
    {
      key: 'at50',
      head: messages.promisedAt(50),
      value: ({ at50 }) => ('because' in at50 ? null : dateOf(at50)),
    },
    ...amountColumns(unit),
  ];
};

const amountColumns = (unit: EstimateUnit): readonly Column<Row>[] => {
  const openItems: Column<Row> = {
    key: 'items',
    head: commonNames.openItems,
    value: ({ target }) => target.openItems,
  };
  if (unit === 'items') return [openItems];
  return [
    openItems,
    {
      key: 'amount',
      head: `${commonNames.estimate} (${unitLabel(unit)})`,
      value: ({ target: { amount } }) => ('because' in amount ? null : numberInUnit(amount.own, unit)),
    },
    {
      key: 'unestimated',
      head: commonNames.unestimated,
      value: ({ target: { amount } }) => ('because' in amount ? null : amount.ownUnestimated),
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

/** How far away it is, on one scale for all: to the date at 50 %, and lighter to that at 85 %. */
const DateWithBar = ({ row, date, latest }: { readonly row: Row; readonly date: string; readonly latest: number }) => {
  const sure = periodsOf(row.at85);
  if (sure === undefined) return <Text>{date}</Text>;
  const even = Math.min(sure, periodsOf(row.at50) ?? 0);
  return (
    <Stack space="space.050">
      <Text>{date}</Text>
      <Inline>
        <Box xcss={bar('color.background.accent.blue.subtle', share(even, latest))} />
        <Box xcss={bar('color.background.accent.blue.subtler', share(sure - even, latest))} />
      </Inline>
    </Stack>
  );
};

const share = (periods: number, latest: number): `${number}%` => `${Math.round((100 * periods) / latest)}%`;

type Colour = 'color.background.accent.blue.subtle' | 'color.background.accent.blue.subtler';

const bar = (backgroundColor: Colour, width: `${number}%`) => xcss({ height: '6px', backgroundColor, width });

const periodsOf = (when: WhenDone): number | undefined => ('periods' in when ? when.periods : undefined);
