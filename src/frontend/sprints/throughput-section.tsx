import { Stack, Heading, Text, BarChart, Inline, Button } from '@forge/react';
import React, { useState } from 'react';
import type { VelocityView, WeekFigures, FigureRow } from '../../contract/sprints-view';
import { quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { Narrow } from '../parts/layout';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import { FigureItemsModal } from './figure-items-modal';
import { itemNameColumns } from './sprint-item-columns';
import { VelocityRemarks } from './velocity-remarks';

const messages = {
  heading: (mean: number) => `${commonNames.throughput} ${quantity(Math.round(mean * 10) / 10, 'item')} a week`,
  weeks: (weeks: number) => `mean of the ${quantity(weeks, 'week')} below, each from Monday 00:00 to Monday 00:00 UTC`,
  chart: 'By the Monday with which the week begins; the table below says the same',
  label: 'Finished items by week',
  empty: 'No whole week has passed yet.',
  imported: (items: number) =>
    `${quantity(items, 'item')} of these came by an import: created in the last column, 50 or more within an hour.`,
  withoutImported: (items: number) => `${quantity(items, 'item')} that came by an import are left out below.`,
  leaveOut: 'Leave them out',
  count: 'Count them',
  counted: (moment: string) => `Counted from the change histories at ${moment}.`,
  itemsTitle: (day: string) => `Finished in the week from ${day}`,
  itemsAbout: 'Entered the last column of the board in this week and stand there still.',
};

type ThroughputView = Extract<VelocityView, { kind: 'throughput' }>;

/**
 * A board without sprints: what was finished in each week, and the items of each (V23). Weeks are
 * cut in UTC and named in UTC: elsewhere a week would seem to begin on a Sunday.
 */
export const ThroughputSection = ({ boardId, view }: { readonly boardId: number; readonly view: ThroughputView }) => {
  const [opened, setOpened] = useState<WeekFigures>();
  const [withoutImports, setWithoutImports] = useState(false);
  const { dayInUtc, moment } = useViewer();
  const imported = totalOf(view.weeks, (week) => week.imported);
  const weeks = withoutImports ? view.weeks.map(withoutImported) : view.weeks;
  const mean = totalOf(weeks, (week) => week.finished) / weeks.length;
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <Heading as="h3" size="medium">
          {messages.heading(mean)}
        </Heading>
        <Text color="color.text.subtle">{messages.weeks(weeks.length)}</Text>
        <Text size="small" color="color.text.subtle">
          {messages.counted(moment(view.countedAt))}
        </Text>
      </Stack>
      {imported === 0 ? null : (
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text>{withoutImports ? messages.withoutImported(imported) : messages.imported(imported)}</Text>
          <Button onClick={() => setWithoutImports(!withoutImports)}>
            {withoutImports ? messages.count : messages.leaveOut}
          </Button>
        </Inline>
      )}
      <BarChart
        title={commonNames.finishedItems}
        subtitle={messages.chart}
        height={260}
        data={weeks.map((week) => ({ week: dayInUtc(week.from), finished: week.finished }))}
        xAccessor="week"
        yAccessor="finished"
      />
      <Narrow>
        <TableWithCsv
          label={messages.label}
          columns={weekColumns(setOpened, dayInUtc)}
          rows={weeks.toReversed()}
          rowKey={({ from }) => String(from)}
          empty={messages.empty}
        />
      </Narrow>
      <VelocityRemarks unknown={view.unknown} partly={view.partly} leftOut={[]} />
      {opened === undefined ? null : (
        <WeekItems
          boardId={boardId}
          week={opened}
          withoutImported={withoutImports}
          close={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
};

const totalOf = (weeks: readonly WeekFigures[], part: (week: WeekFigures) => number): number =>
  weeks.reduce((total, week) => total + part(week), 0);

const withoutImported = (week: WeekFigures): WeekFigures => ({ ...week, finished: week.finished - week.imported });

const weekColumns = (
  open: (week: WeekFigures) => void,
  dayInUtc: (instant: number) => string,
): readonly Column<WeekFigures>[] => [
  { key: 'week', head: 'Week from', value: ({ from }) => dayInUtc(from) },
  {
    key: 'finished',
    head: commonNames.finishedItems,
    value: ({ finished }) => finished,
    show: (week) => <FigureButton text={String(week.finished)} items={week.finished} open={() => open(week)} />,
  },
];

const WeekItems = (props: {
  readonly boardId: number;
  readonly week: WeekFigures;
  readonly withoutImported: boolean;
  readonly close: () => void;
}) => {
  const { boardId, week, withoutImported, close } = props;
  const { moment, dayInUtc } = useViewer();
  return (
    <FigureItemsModal
      title={messages.itemsTitle(dayInUtc(week.from))}
      about={messages.itemsAbout}
      columns={weekItemColumns(moment)}
      load={() => invokeProjectPage('weekItems', { boardId, from: week.from, withoutImported })}
      close={close}
    />
  );
};

const weekItemColumns = (moment: (instant: number) => string): readonly Column<FigureRow>[] => [
  ...itemNameColumns,
  {
    key: 'finished',
    head: 'Finished',
    value: ({ finishedAt }) => (finishedAt === undefined ? null : moment(finishedAt)),
  },
  { key: 'reason', head: commonNames.reason, value: ({ reason }) => reason },
];
