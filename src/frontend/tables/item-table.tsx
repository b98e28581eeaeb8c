import { Lozenge } from '@forge/react';
import React from 'react';
import type { ItemRow, HealthRow } from '../../contract/item-row';
import { bandNames, bandAppearance } from '../parts/band-names';
import type { Column } from './column';
import { itemKeyColumn, summaryOf } from './item-key-column';
import { TableWithCsv } from './table-with-csv';

/** Items with their verdicts and what each lacks; in the order given until a column is chosen. */
export const ItemTable = (props: {
  readonly label: string;
  readonly rows: readonly ItemRow[];
  readonly empty: string;
}) => <TableWithCsv {...props} columns={columns} rowKey={({ key }) => key} rowsPerPage={20} wide />;

const readiness = ({ score, band }: HealthRow): string => `${score === null ? '' : `${score} `}${bandNames[band]}`;

/**
 * Q4: what tells the same story is named; it is no check of the item itself, so it counts nowhere.
 */
const twins = (keys: ItemRow['sameStoryAs']): string[] =>
  keys === undefined ? [] : [`Same story as ${keys.join(', ')}`];

/** Which item, and how ready it is: the first columns of every table of items of a backlog. */
const verdict: readonly Column<HealthRow>[] = [
  itemKeyColumn,
  summaryOf(34),
  { key: 'estimate', head: 'Estimate', value: ({ estimate }) => estimate ?? null },
  {
    key: 'readiness',
    head: 'Readiness',
    value: readiness,
    show: (row) => <Lozenge appearance={bandAppearance[row.band]}>{readiness(row)}</Lozenge>,
    order: ({ score }) => score ?? -1,
  },
];

const columns: readonly Column<ItemRow>[] = [
  ...verdict,
  { key: 'rank', head: 'Rank', value: ({ rank }) => rank, order: ({ rank }) => rank },
  {
    key: 'priority',
    head: 'Priority',
    value: ({ priority }) => priority ?? 'unknown',
    order: ({ priority }) => priority ?? -1,
  },
  {
    key: 'missing',
    head: 'Missing',
    value: ({ missing, sameStoryAs }) => [...missing, ...twins(sameStoryAs)].join(' · '),
  },
];

/**
 * The columns of the items behind a figure, with room for a key in a dialog. `day`: an instant as
 * the viewer reads it.
 */
export const healthItemColumns = (day: (instant: number) => string): readonly Column<HealthRow>[] => [
  ...verdict.map((column) => (column.key === 'key' ? { ...column, width: 11 } : column)),
  { key: 'missing', head: 'Missing', value: ({ missing }) => missing.join(' · ') },
  { key: 'updated', head: 'Last updated', value: ({ updated }) => day(updated), order: ({ updated }) => updated },
];
