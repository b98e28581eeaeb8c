import { Stack, Heading, Text } from '@forge/react';
import React, { useState } from 'react';
import type { WeekFigures } from '../../contract/flow-view';
import type { FigureRow } from '../../contract/sprints-view';
import { quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { Folded } from '../parts/folds/folded';
import { Narrow } from '../parts/layout';
import { isoDayInUtc } from '../parts/dates';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { dayColumn } from '../tables/day-column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import { FigureItemsModal } from '../sprints/figure-items-modal';
import { reasonColumn } from '../sprints/reason-columns';
import { itemNameColumns } from '../sprints/sprint-item-columns';
import { WeekBars } from './week-bars';

const messages = {
  heading: (mean: number) => `${commonNames.throughput} ${quantity(Math.round(mean * 10) / 10, 'item')} a week`,
  weeks: (weeks: number) => `mean of the ${quantity(weeks, 'week')} below, each from Monday 00:00 to Monday 00:00 UTC`,
  showTable: 'Finished items as a table',
  hideTable: 'Hide the table',
  label: 'Finished items by week',
  empty: 'No whole week has passed yet.',
  itemsTitle: (day: string) => `Finished in the week from ${day}`,
  itemsAbout: 'Entered the last column of the board in this week and stand there still.',
};

/**
 * What was finished in each week, and the items of each (V23). Weeks are cut in UTC and named in
 * UTC: elsewhere a week would seem to begin on a Sunday.
 */
export const ThroughputSection = (props: {
  readonly boardId: number;
  readonly weeks: readonly WeekFigures[];
  readonly withoutImports: boolean;
}) => {
  const { boardId, weeks, withoutImports } = props;
  const [opened, setOpened] = useState<WeekFigures>();
  const { dayInUtc } = useViewer();
  return (
    <Stack space="space.150">
      <Stack space="space.050">
        <Heading as="h3" size="small">
          {messages.heading(meanOf(weeks))}
        </Heading>
        <Text color="color.text.subtle">{messages.weeks(weeks.length)}</Text>
      </Stack>
      <WeekBars weeks={weeks} mean={meanOf(weeks)} open={setOpened} />
      <Folded show={messages.showTable} hide={messages.hideTable}>
        {() => (
          <Narrow>
            <TableWithCsv
              label={messages.label}
              columns={weekColumns(setOpened, dayInUtc)}
              rows={weeks.toReversed()}
              rowKey={({ from }) => String(from)}
              empty={messages.empty}
            />
          </Narrow>
        )}
      </Folded>
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

/** Finished items a week. */
export const meanOf = (weeks: readonly WeekFigures[]): number =>
  weeks.reduce((total, week) => total + week.finished, 0) / Math.max(weeks.length, 1);

const weekColumns = (
  open: (week: WeekFigures) => void,
  dayInUtc: (instant: number) => string,
): readonly Column<WeekFigures>[] => [
  {
    ...dayColumn<WeekFigures>({ key: 'week', head: 'Week from' }, ({ from }) => from, dayInUtc),
    csv: () => [{ head: 'Week from', value: ({ from }) => isoDayInUtc(from) }],
  },
  {
    key: 'finished',
    head: commonNames.finishedItems,
    value: ({ finished }) => finished,
    order: ({ finished }) => finished,
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
  dayColumn<FigureRow>({ key: 'finished', head: 'Finished' }, ({ finishedAt }) => finishedAt, moment),
  reasonColumn(moment),
];
