import React from 'react';
import type { OutcomeGroup, SprintOutcome } from '../../contract/outcome-view';
import type { Fate } from '../../domain/outcome/fate';
import type { GroupOutcome, ReadinessOutcome } from '../../domain/outcome/readiness-outcome';
import { Narrow } from '../parts/layout';
import type { Column } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import type { Opened } from './outcome-items-modal';
import { groupWords, shareWords, fateWords } from './outcome-messages';

type Open = (opened: Opened) => void;

/** `outcome` is absent where an item's group says nothing of how it fared. */
type GroupRow = { readonly group: OutcomeGroup; readonly items: number; readonly outcome?: GroupOutcome };

/**
 * How each group fared; items without a verdict have a row where there are any. Every count opens
 * its items.
 */
export const GroupTable = ({ all, open }: { readonly all: ReadinessOutcome; readonly open: Open }) => (
  <Narrow>
    <TableWithCsv
      label="Ready against not ready"
      columns={groupColumns(open)}
      rows={groupRows(all)}
      rowKey={({ group }) => group}
      empty="No item to compare."
    />
  </Narrow>
);

const groupRows = ({ ready, notReady, notScored, unknown }: ReadinessOutcome): readonly GroupRow[] => [
  { group: 'ready', items: ready.items, outcome: ready },
  { group: 'not-ready', items: notReady.items, outcome: notReady },
  ...(notScored === 0 ? [] : [{ group: 'not-scored' as const, items: notScored }]),
  ...(unknown === 0 ? [] : [{ group: 'unknown' as const, items: unknown }]),
];

const groupColumns = (open: Open): readonly Column<GroupRow>[] => [
  { key: 'group', head: 'At the start', value: ({ group }) => groupWords[group].name },
  {
    key: 'items',
    head: 'Items',
    value: ({ items }) => items,
    show: ({ group, items }) => <FigureButton text={String(items)} items={items} open={() => open({ group })} />,
  },
  fateColumn('completed', ({ completed }) => completed, open),
  {
    key: 'share',
    head: 'Completed share',
    value: ({ outcome }) => (outcome === undefined ? null : shareWords(outcome)),
  },
  fateColumn('carried-over', ({ carriedOver }) => carriedOver, open),
  fateColumn('removed', ({ removed }) => removed, open),
];

const fateColumn = (fate: Fate, countOf: (outcome: GroupOutcome) => number, open: Open): Column<GroupRow> => {
  const value = ({ outcome }: GroupRow): number | null => (outcome === undefined ? null : countOf(outcome));
  return {
    key: fate,
    head: fateWords[fate],
    value,
    show: (row) => {
      const count = value(row);
      return (
        <FigureButton
          text={count === null ? '–' : String(count)}
          items={count ?? 0}
          open={() => open({ group: row.group, fate })}
        />
      );
    },
  };
};

/** The same counts by sprint, newest first. */
export const SprintsTable = (props: { readonly sprints: readonly SprintOutcome[]; readonly open: Open }) => {
  const { sprints, open } = props;
  const total = (count: (outcome: ReadinessOutcome) => number): number =>
    sprints.reduce((sum, { outcome }) => sum + count(outcome), 0);
  const columns: readonly Column<SprintOutcome>[] = [
    { key: 'sprint', head: 'Sprint', value: ({ name }) => name },
    countColumn('Ready', { group: 'ready' }, ({ ready }) => ready.items, open),
    countColumn('Ready, completed', { group: 'ready', fate: 'completed' }, ({ ready }) => ready.completed, open),
    countColumn('Not ready', { group: 'not-ready' }, ({ notReady }) => notReady.items, open),
    countColumn(
      'Not ready, completed',
      { group: 'not-ready', fate: 'completed' },
      ({ notReady }) => notReady.completed,
      open,
    ),
    ...(total(({ notScored }) => notScored) === 0
      ? []
      : [countColumn('Not scored', { group: 'not-scored' }, ({ notScored }) => notScored, open)]),
    ...(total(({ unknown }) => unknown) === 0
      ? []
      : [countColumn('Unknown', { group: 'unknown' }, ({ unknown }) => unknown, open)]),
  ];
  return (
    <Narrow>
      <TableWithCsv
        label="Ready against not ready by sprint"
        columns={columns}
        rows={sprints.toReversed()}
        rowKey={({ sprint }) => String(sprint)}
        empty="No sprint to show."
      />
    </Narrow>
  );
};

const countColumn = (
  head: string,
  what: Opened,
  countOf: (outcome: ReadinessOutcome) => number,
  open: Open,
): Column<SprintOutcome> => ({
  key: head,
  head,
  value: ({ outcome }) => countOf(outcome),
  show: (of) => (
    <FigureButton text={String(countOf(of.outcome))} items={countOf(of.outcome)} open={() => open({ ...what, of })} />
  ),
});
