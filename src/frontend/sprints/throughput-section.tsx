import { Stack, Heading, Text, BarChart } from '@forge/react';
import React, { useState } from 'react';
import type { VelocityView, WeekFigures, FigureRow } from '../../contract/sprints-view';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { Narrow } from '../parts/layout';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import { FigureItemsModal } from './figure-items-modal';
import { whichItem } from './sprint-item-columns';
import { VelocityRemarks } from './velocity-remarks';

type Weeks = Extract<VelocityView, { kind: 'throughput' }>;

/** A board without sprints: what was finished in each week, and the items of each (V23). */
export const ThroughputSection = ({ boardId, view }: { readonly boardId: number; readonly view: Weeks }) => {
  const [opened, setOpened] = useState<WeekFigures>();
  // Weeks are cut in UTC, so their days are named in UTC as well: elsewhere a week would seem to
  // begin on a Sunday.
  const { dayInUtc } = useViewer();
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <Heading
          as="h3"
          size="medium"
        >{`Throughput ${quantity(Math.round(view.mean * 10) / 10, 'item')} a week`}</Heading>
        <Text color="color.text.subtle">
          {`mean of the ${quantity(view.weeks.length, 'week')} below, each from Monday 00:00 to Monday 00:00 UTC`}
        </Text>
      </Stack>
      <BarChart
        title="Finished items"
        subtitle="By the Monday with which the week begins; the table below says the same"
        height={260}
        data={view.weeks.map((week) => ({ week: dayInUtc(week.from), finished: week.finished }))}
        xAccessor="week"
        yAccessor="finished"
      />
      <Narrow>
        <TableWithCsv
          label="Finished items by week"
          columns={weekColumns(setOpened, dayInUtc)}
          rows={view.weeks.toReversed()}
          rowKey={({ from }) => String(from)}
          empty="No whole week has passed yet."
        />
      </Narrow>
      <VelocityRemarks unknown={view.unknown} partly={view.partly} leftOut={[]} />
      {opened === undefined ? null : <WeekItems boardId={boardId} week={opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
};

const weekColumns = (
  open: (week: WeekFigures) => void,
  dayInUtc: (instant: number) => string,
): readonly Column<WeekFigures>[] => [
  { key: 'week', head: 'Week from', value: ({ from }) => dayInUtc(from) },
  {
    key: 'finished',
    head: 'Finished items',
    value: ({ finished }) => finished,
    show: (week) => <FigureButton text={String(week.finished)} items={week.finished} open={() => open(week)} />,
  },
];

const WeekItems = (props: { readonly boardId: number; readonly week: WeekFigures; readonly close: () => void }) => {
  const { boardId, week, close } = props;
  const { moment, dayInUtc } = useViewer();
  const columns: readonly Column<FigureRow>[] = [
    ...whichItem,
    {
      key: 'finished',
      head: 'Finished',
      value: ({ finishedAt }) => (finishedAt === undefined ? null : moment(finishedAt)),
    },
    { key: 'reason', head: 'Why', value: ({ reason }) => reason },
  ];
  return (
    <FigureItemsModal
      title={`Finished in the week from ${dayInUtc(week.from)}`}
      about="Entered the last column of the board in this week and stand there still."
      columns={columns}
      load={() => invokeProjectPage('weekItems', { boardId, from: week.from })}
      close={close}
    />
  );
};
