import React from 'react';
import type { OutcomeGroup, SprintOutcome } from '../../contract/outcome-view';
import type { Share } from '../../domain/arithmetic/wilson';
import type { Fate } from '../../domain/outcome/fate';
import type { GroupOutcome, ReadinessOutcome } from '../../domain/outcome/readiness-outcome';
import { fateNames } from '../../domain/outcome/fate-names';
import { commonNames } from '../../domain/wording/common-names';
import { Narrow } from '../parts/layout';
import type { Column, CsvColumn } from '../tables/column';
import { percentCell } from '../tables/csv';
import { FigureButton } from '../tables/figure-button';
import { nameColumn } from '../tables/name-column';
import { TableWithCsv } from '../tables/table-with-csv';
import type { OpenedCount } from './outcome-items-modal';
import { groupMessages, messages, shareWithInterval } from './outcome-messages';

type OpenCount = (count: OpenedCount) => void;

/** `outcome`: absent where nobody knows whether the items of the group were ready. */
type GroupRow = { readonly group: OutcomeGroup; readonly items: number; readonly outcome?: GroupOutcome };

/** How each group fared; items that were not judged have a row where there are any. */
export const GroupTable = ({ all, open }: { readonly all: ReadinessOutcome; readonly open: OpenCount }) => (
  <Narrow>
    <TableWithCsv
      label={messages.groupTable}
      columns={groupColumns(open)}
      rows={groupRows(all)}
      rowKey={({ group }) => group}
      empty={messages.noItem}
    />
  </Narrow>
);

const groupRows = ({ ready, notReady, notScored, unknown }: ReadinessOutcome): readonly GroupRow[] => {
  const judged: readonly GroupRow[] = [
    { group: 'ready', items: ready.items, outcome: ready },
    { group: 'not-ready', items: notReady.items, outcome: notReady },
  ];
  const notJudged: readonly GroupRow[] = [
    { group: 'not-scored', items: notScored },
    { group: 'unknown', items: unknown },
  ];
  return [...judged, ...notJudged.filter(({ items }) => items > 0)];
};

const groupColumns = (open: OpenCount): readonly Column<GroupRow>[] => [
  { key: 'group', head: 'At the start', value: ({ group }) => groupMessages[group].name, room: 96 },
  {
    key: 'items',
    head: commonNames.items,
    value: ({ items }) => items,
    show: ({ group, items }) => <FigureButton text={String(items)} items={items} open={() => open({ group })} />,
  },
  fateColumn('completed', ({ completed }) => completed, open),
  shareColumn,
  fateColumn('carried-over', ({ carriedOver }) => carriedOver, open),
  fateColumn('removed', ({ removed }) => removed, open),
];

const shareColumn: Column<GroupRow> = {
  key: 'share',
  head: messages.shareHead,
  value: ({ outcome }) => (outcome === undefined ? null : shareWithInterval(outcome)),
  room: 150,
  csv: () => [
    sharePart(messages.shareHead, ({ value }) => value),
    sharePart(messages.shareAtLeast(messages.shareHead), ({ low }) => low),
    sharePart(messages.shareAtMost(messages.shareHead), ({ high }) => high),
  ],
};

const sharePart = (head: string, part: (share: Share) => number): CsvColumn<GroupRow> => ({
  head: messages.sharePercent(head),
  value: ({ outcome }) =>
    outcome === undefined || 'tooFew' in outcome.share ? null : percentCell(part(outcome.share)),
});

const fateColumn = (fate: Fate, countOf: (outcome: GroupOutcome) => number, open: OpenCount): Column<GroupRow> => {
  const value = ({ outcome }: GroupRow): number | null => (outcome === undefined ? null : countOf(outcome));
  return {
    key: fate,
    head: fateNames[fate],
    value,
    show: (row) => {
      const count = value(row);
      const openFate = () => open({ group: row.group, fate });
      return <FigureButton text={count === null ? '–' : String(count)} items={count ?? 0} open={openFate} />;
    },
  };
};

/** The same counts by sprint, newest first. */
export const SprintsTable = ({
  sprints,
  open,
}: {
  readonly sprints: readonly SprintOutcome[];
  readonly open: OpenCount;
}) => (
  <Narrow>
    <TableWithCsv
      label={messages.sprintTable}
      columns={sprintColumns(sprints, open)}
      rows={sprints.toReversed()}
      rowKey={({ sprint }) => String(sprint)}
      empty={messages.noSprint}
    />
  </Narrow>
);

/** A number of items of a sprint with its column; `rare`: shown where some sprint has any. */
type SprintCount = {
  readonly head: string;
  readonly count: OpenedCount;
  readonly countOf: (outcome: ReadinessOutcome) => number;
  readonly rare?: true;
};

const sprintCounts: readonly SprintCount[] = [
  { head: groupMessages.ready.name, count: { group: 'ready' }, countOf: ({ ready }) => ready.items },
  {
    head: messages.withFate(groupMessages.ready.name, 'completed'),
    count: { group: 'ready', fate: 'completed' },
    countOf: ({ ready }) => ready.completed,
  },
  { head: groupMessages['not-ready'].name, count: { group: 'not-ready' }, countOf: ({ notReady }) => notReady.items },
  {
    head: messages.withFate(groupMessages['not-ready'].name, 'completed'),
    count: { group: 'not-ready', fate: 'completed' },
    countOf: ({ notReady }) => notReady.completed,
  },
  {
    head: groupMessages['not-scored'].name,
    count: { group: 'not-scored' },
    countOf: ({ notScored }) => notScored,
    rare: true,
  },
  { head: groupMessages.unknown.name, count: { group: 'unknown' }, countOf: ({ unknown }) => unknown, rare: true },
];

const sprintColumns = (sprints: readonly SprintOutcome[], open: OpenCount): readonly Column<SprintOutcome>[] => [
  nameColumn({ key: 'sprint', head: commonNames.sprint }, ({ name }) => name),
  ...sprintCounts
    .filter(({ rare, countOf }) => rare !== true || sprints.some(({ outcome }) => countOf(outcome) > 0))
    .map((column) => countColumn(column, open)),
];

const countColumn = ({ head, count, countOf }: SprintCount, open: OpenCount): Column<SprintOutcome> => ({
  key: head,
  head,
  value: ({ outcome }) => countOf(outcome),
  show: (sprint) => {
    const items = countOf(sprint.outcome);
    return <FigureButton text={String(items)} items={items} open={() => open({ ...count, sprint })} />;
  },
});
