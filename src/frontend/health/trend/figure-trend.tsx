import { Stack, Text } from '@forge/react';
import React from 'react';
import type { ProjectView } from '../../../contract/project-view';
import { componentOf } from '../../../domain/health/components/all-components';
import { unitNames } from '../../../domain/health/components/unit-names';
import type { Snapshot } from '../../../domain/health/health-snapshot';
import { dayMs } from '../../../domain/arithmetic/day';
import { commonNames } from '../../../domain/wording/common-names';
import { isoDayInUtc } from '../../parts/dates';
import { Folded } from '../../parts/folds/folded';
import { Narrow } from '../../parts/layout';
import { useViewer } from '../../parts/use-viewer';
import type { Column } from '../../tables/column';
import { TableWithCsv } from '../../tables/table-with-csv';
import { TrendChart } from './trend-chart';
import { messages, rulesLabel } from './trend-messages';
import {
  type DayName,
  type TrendDay,
  type TrendFigure,
  type ValueOf,
  atCloses,
  definitionChange,
  flowChange,
  gapsIn,
  isReplayed,
  rulesChanges,
  stretchesAtCloses,
  steadinessOn,
  stretchesOf,
  valueOn,
  withFigure,
} from './trend-points';

/** How far apart the points of a trend are. */
export type TrendInterval = 'day' | 'sprint';

/** One figure over time, as a line and as a table. */
export const FigureTrend = (props: {
  readonly page: ProjectView;
  readonly days: readonly TrendDay[];
  readonly interval: TrendInterval;
  readonly figure: TrendFigure;
}) => {
  const { page, days, interval, figure } = props;
  const { dayInUtc } = useViewer();
  const { settings } = page.trend;
  const known = withFigure(days, figure, settings);
  const points = interval === 'day' ? known : atCloses(known, page.trend.sprintCloses);
  const dayName: DayName = ({ day }) => dayInUtc(day * dayMs);
  const name = figureName(figure);
  const unit = unitLabel(figure);
  const valueOf: ValueOf = (snapshot) => valueOn(snapshot, figure, settings);
  const [only] = points;
  const changed = definitionChange(points, figure);
  const flow = flowChange(points, figure);
  return (
    <Stack space="space.100">
      {points.length > 1 ? (
        <TrendChart
          points={points}
          figure={figure}
          title={name}
          unit={unit}
          dayName={dayName}
          valueOf={valueOf}
          stretches={interval === 'day' ? stretchesOf(points) : stretchesAtCloses(points)}
        />
      ) : null}
      <ReplayRemarks page={page} points={points} figure={figure} dayName={dayName} />
      {interval === 'day'
        ? gapsIn(points).map(({ first, last }) => (
            <Text key={first}>{messages.gap(dayName({ day: first }), dayName({ day: last }))}</Text>
          ))
        : null}
      {points.length === 1 && only !== undefined ? <Text>{onePointSentence(only, interval, page)}</Text> : null}
      {rulesChanges(points).map((change) => (
        <Text key={change.day}>{messages.rulesChanged(dayName(change), rulesLabel(change))}</Text>
      ))}
      {changed === undefined ? null : <Text>{messages.definitionChanged(dayName(changed))}</Text>}
      {flow === undefined ? null : <Text>{messages.flowChanged(dayName(flow))}</Text>}
      <Folded show={messages.showTable} hide={messages.hideTable} name="trend">
        {() => (
          <Narrow>
            <TableWithCsv
              label={messages.table(name, interval)}
              columns={trendColumns(points, { figure, head: messages.figureHead(name, unit), dayName, valueOf })}
              rows={points.toReversed()}
              rowKey={({ day }) => String(day)}
              rowsPerPage={10}
              empty={messages.noSprint}
            />
          </Narrow>
        )}
      </Folded>
    </Stack>
  );
};

const figureName = (figure: TrendFigure): string => {
  if (figure === 'trend-score') return commonNames.trendScore;
  return figure === 'score' ? commonNames.healthScore : componentOf(figure).messages.name;
};

/** Where the replayed days end, and what they and the trend score are made of. */
const ReplayRemarks = (props: {
  readonly page: ProjectView;
  readonly points: readonly TrendDay[];
  readonly figure: TrendFigure;
  readonly dayName: DayName;
}) => {
  const { page, points, figure, dayName } = props;
  const { replayedOfTop } = page.trend;
  const last = points.findLast(isReplayed);
  return (
    <>
      {figure === 'trend-score' ? <Text>{messages.trendScore}</Text> : null}
      {last === undefined ? null : <Text>{messages.replayed(dayName({ day: last.day + 1 }))}</Text>}
      {last === undefined || figure !== 'stale' ? null : <Text>{messages.staleReplayed}</Text>}
      {last === undefined || replayedOfTop === undefined ? null : <Text>{messages.replayedOfTop(replayedOfTop)}</Text>}
    </>
  );
};

const unitLabel = (figure: TrendFigure): string => {
  if (figure === 'score' || figure === 'trend-score') return 'of 100';
  return `in ${unitNames[componentOf(figure).unit]}`;
};

const onePointSentence = (point: Snapshot, interval: TrendInterval, { calculatedAt }: ProjectView): string => {
  if (interval === 'sprint') return messages.oneSprint;
  return point.day === Math.floor(calculatedAt / dayMs) ? messages.beginsToday : messages.oneDay;
};

/** What say/do was before it meant what it means has a column of its own. */
const trendColumns = (
  points: readonly TrendDay[],
  {
    figure,
    head,
    dayName,
    valueOf,
  }: { readonly figure: TrendFigure; readonly head: string; readonly dayName: DayName; readonly valueOf: ValueOf },
): readonly Column<TrendDay>[] => [
  {
    key: 'day',
    head: 'Day (UTC)',
    value: dayName,
    order: ({ day }) => day,
    csv: () => [{ head: 'Day (UTC)', value: ({ day }) => isoDayInUtc(day * dayMs) }],
  },
  { key: 'value', head, value: valueOf },
  ...(figure === 'say-do' && points.some(({ steadiness }) => steadiness !== undefined)
    ? [{ key: 'steadiness', head: messages.steadiness, value: steadinessOn }]
    : []),
  { key: 'items', head: commonNames.openItems, value: ({ items }) => items },
  { key: 'ready', head: commonNames.readyItems, value: ({ ready }) => ready },
  { key: 'rules', head: 'Rules', value: rulesLabel },
  ...(points.some(isReplayed)
    ? [
        {
          key: 'known',
          head: commonNames.known,
          value: (day: TrendDay) =>
            isReplayed(day) ? messages.fromHistories(day.replayed.unknown) : messages.onTheDay,
        },
      ]
    : []),
];
