import React from 'react';
import type { RunwayView } from '../../../contract/runway-view';
import type { BandShares } from '../../../domain/backlog/runway/runway';
import { runwayNames } from '../../../domain/backlog/runway/runway-names';
import { bandNames } from '../../../domain/readiness/band-names';
import { bands } from '../../../domain/readiness/readiness';
import { numberInUnit, unitLabel } from '../../../domain/wording/amount';
import { commonNames } from '../../../domain/wording/common-names';
import type { Column } from '../../tables/column';
import { TableWithCsv } from '../../tables/table-with-csv';
import { messages } from './runway-messages';

/** A row of the table: a bar, or what is left of a running sprint. */
type Row = {
  readonly name: string;
  readonly shares: BandShares;
  readonly done?: number;
  /** By how much it is over the pace; below 0 under it. */
  readonly over?: number | undefined;
};

/** All figures of the runway; amounts are in its unit. */
export const RunwayTable = ({ runway }: { readonly runway: RunwayView }) => (
  <TableWithCsv
    label={messages.label}
    columns={columnsOf(runway)}
    rows={rowsOf(runway)}
    rowKey={({ name }) => name}
    empty={messages.empty}
    rowsPerPage={60}
  />
);

const rowsOf = (runway: RunwayView): readonly Row[] => {
  const { running = [], bars, pace } = runway;
  return [
    ...running.map((bar) => ({
      name: runwayNames.running(bar.name),
      shares: bar.left,
      done: bar.done.amount,
    })),
    ...bars.map((bar) => ({
      name: runwayNames.bar(bar, { isCut: !('because' in pace), period: runway.period }),
      shares: bar,
      over: 'because' in pace || bar.at === 'later' || bar.at === 'started' ? undefined : bar.amount - pace.amount,
    })),
  ];
};

const columnsOf = ({ unit, pace, period, running = [] }: RunwayView): readonly Column<Row>[] => [
  { key: 'name', head: messages.title, value: ({ name }) => name, width: 22 },
  // What can be pressed in a head lets the keyboard scroll the table on a narrow page.
  {
    key: 'items',
    head: commonNames.items,
    value: ({ shares }) => shares.items,
    order: ({ shares }) => shares.items,
  },
  { key: 'amount', head: `All (${unitLabel(unit)})`, value: ({ shares }) => numberInUnit(shares.amount, unit) },
  ...(running.length === 0
    ? []
    : [
        { key: 'done', head: 'Done', value: ({ done }: Row) => (done === undefined ? null : numberInUnit(done, unit)) },
      ]),
  ...bands.map((band) => ({
    key: band,
    head: bandNames[band],
    value: ({ shares }: Row) => numberInUnit(shares.bands[band].amount, unit),
  })),
  { key: 'unestimated', head: commonNames.unestimated, value: ({ shares }) => shares.unestimated.items },
  { key: 'as', head: messages.countedAs, value: ({ shares }) => numberInUnit(shares.unestimated.amount, unit) },
  ...('because' in pace
    ? []
    : [
        {
          key: 'over',
          head: messages.over(period),
          value: ({ over }: Row) => (over === undefined ? null : numberInUnit(over, unit)),
        },
      ]),
];
