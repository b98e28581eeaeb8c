import { Heading, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import type { InProgressRow, WorkView } from '../../contract/flow-view';
import { dayMs } from '../../domain/arithmetic/day';
import { commonNames } from '../../domain/wording/common-names';
import type { Column } from '../tables/column';
import { itemKeyColumn, summaryColumn } from '../tables/item-key-column';
import { TableWithCsv } from '../tables/table-with-csv';

const messages = {
  waiting: 'Waits longest',
  old: 'old',
  noItem: 'No item.',
};

/** What is in progress, the oldest first. */
export const AgeTable = ({ work }: { readonly work: WorkView }) => (
  <TableWithCsv
    label={commonNames.workInProgress}
    columns={ageColumns(work.now)}
    rows={work.oldest}
    rowKey={({ key }) => key}
    empty={messages.noItem}
    rowsPerPage={10}
    wide
  />
);

/** What has stood in its column for the longest time. */
export const WaitingTable = ({ work }: { readonly work: WorkView }) => (
  <Stack space="space.100">
    <Heading as="h4" size="xsmall">
      {messages.waiting}
    </Heading>
    <TableWithCsv
      label={messages.waiting}
      columns={waitingColumns(work.now)}
      rows={work.waiting}
      rowKey={({ key }) => key}
      empty={messages.noItem}
      wide
    />
  </Stack>
);

type RowColumn = Column<InProgressRow>;

const columnName: RowColumn = { key: 'column', head: 'Column', value: ({ column }) => column, room: 110 };

const ageColumns = (now: number): readonly RowColumn[] => [
  itemKeyColumn,
  summaryColumn(40),
  {
    key: 'days',
    head: 'Days in progress',
    value: ({ startedAt }) => (now - startedAt) / dayMs,
    order: ({ startedAt }) => now - startedAt,
  },
  {
    key: 'old',
    head: '85 %',
    value: ({ old }) => (old ? messages.old : ''),
    show: ({ old }) => (old ? <Lozenge appearance="moved">{messages.old}</Lozenge> : <Text>{''}</Text>),
  },
  columnName,
];

const waitingColumns = (now: number): readonly RowColumn[] => [
  itemKeyColumn,
  summaryColumn(40),
  columnName,
  {
    key: 'waits',
    head: 'Days in the column',
    value: ({ inColumnSince }) => (inColumnSince === undefined ? null : (now - inColumnSince) / dayMs),
    order: ({ inColumnSince = now }) => now - inColumnSince,
  },
];
