import React from 'react';
import type { ItemRow, HealthRow } from '../../contract/item-row';
import { priorityWords } from '../../domain/priority/priority-words';
import { bandNames } from '../../domain/readiness/band-names';
import { commonNames } from '../../domain/wording/common-names';
import { ReadinessLozenge, readinessLabel } from '../parts/readiness-lozenge';
import type { Column } from './column';
import { dayColumn } from './day-column';
import { estimateColumn } from './estimate-column';
import { itemKeyColumn, summaryColumn } from './item-key-column';
import { knownInFull } from './known-in-full';
import { TableWithCsv } from './table-with-csv';

const messages = {
  state: 'State',
  sameStory: (keys: readonly string[]) => `Same story as ${keys.join(', ')}`,
};

/** Items with their readiness and what each lacks, in the order given until a column is chosen. */
export const ItemTable = (props: {
  readonly label: string;
  readonly rows: readonly ItemRow[];
  readonly empty: string;
}) => <TableWithCsv {...props} columns={itemColumns} rowKey={({ key }) => key} rowsPerPage={20} wide />;

/** Which item, and how ready it is: the first columns of every table of items of a backlog. */
const readinessColumns: readonly Column<HealthRow>[] = [
  itemKeyColumn,
  summaryColumn(34),
  estimateColumn,
  {
    key: 'readiness',
    head: commonNames.readiness,
    value: (row) => readinessLabel(row),
    show: ({ score, band }) => <ReadinessLozenge score={score} band={band} />,
    order: ({ score }) => score ?? -1,
    room: 130,
    csv: () => [
      { head: commonNames.readiness, value: ({ score }) => score },
      { head: messages.state, value: ({ band }) => bandNames[band] },
    ],
  },
];

const itemColumns: readonly Column<ItemRow>[] = [
  ...readinessColumns,
  { key: 'rank', head: commonNames.rank, value: ({ rank }) => rank, order: ({ rank }) => rank },
  {
    key: 'priority',
    head: commonNames.priority,
    value: ({ priority, priorityAtLeast }) =>
      priorityAtLeast === true || priority === null
        ? priorityWords({ score: priority, atLeast: priorityAtLeast })
        : priority,
    order: ({ priority }) => priority ?? -1,
    csv: (rows) => [
      { head: commonNames.priority, value: ({ priority }) => priority },
      ...knownInFull(rows, ({ priorityAtLeast }) => priorityAtLeast !== true),
    ],
  },
  { key: 'missing', head: commonNames.missing, value: (row) => missingIn(row), room: 140 },
];

/** What the item lacks. A duplicate story is named there too, though it counts nowhere (Q4). */
const missingIn = ({ missing, sameStoryAs }: ItemRow): string =>
  [...missing, ...(sameStoryAs === undefined ? [] : [messages.sameStory(sameStoryAs)])].join(' · ');

/** When anything of an item changed in Jira. `day`: as viewers read it. */
export const updatedColumn = (day: (instant: number) => string): Column<Pick<HealthRow, 'updated'>> =>
  dayColumn({ key: 'updated', head: commonNames.updated }, ({ updated }) => updated, day);

/** The columns of a figure's items, with room for a key in a dialog. `day`: as viewers read it. */
export const healthItemColumns = (day: (instant: number) => string): readonly Column<HealthRow>[] => [
  ...readinessColumns.map((column) => (column.key === 'key' ? { ...column, width: 11 } : column)),
  { key: 'missing', head: commonNames.missing, value: ({ missing }) => missing.join(' · '), room: 140 },
  updatedColumn(day),
];
