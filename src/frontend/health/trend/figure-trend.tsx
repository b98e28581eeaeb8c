import { Stack, Text, LineChart } from '@forge/react';
import React from 'react';
import type { ProjectView } from '../../../contract/project-view';
import { componentOf } from '../../../domain/health/components/all-components';
import { unitNames } from '../../../domain/health/components/unit-names';
import type { Snapshot } from '../../../domain/health/health-snapshot';
import { decimal } from '../../../domain/wording/number';
import { dayMs } from '../../../domain/arithmetic/day';
import { commonNames } from '../../../domain/wording/common-names';
import { Narrow } from '../../parts/layout';
import { useViewer } from '../../parts/use-viewer';
import type { Column } from '../../tables/column';
import { TableWithCsv } from '../../tables/table-with-csv';
import { messages, rulesLabel } from './trend-messages';
import { type TrendFigure, atCloses, definitionChange, rulesChanges, valueOn } from './trend-points';

/** How far apart the points of a trend are. */
export type TrendInterval = 'day' | 'sprint';

/** One figure over time, as a line and as a table. */
export const FigureTrend = (props: {
  readonly page: ProjectView;
  readonly days: readonly Snapshot[];
  readonly interval: TrendInterval;
  readonly figure: TrendFigure;
}) => {
  const { page, days, interval, figure } = props;
  const { dayInUtc } = useViewer();
  const points = interval === 'day' ? days : atCloses(days, page.trend.sprintCloses);
  const dayName: DayName = ({ day }) => dayInUtc(day * dayMs);
  const name = figure === 'score' ? commonNames.healthScore : componentOf(figure).messages.name;
  const unit = unitLabel(figure);
  const [only] = points;
  const changed = definitionChange(points, figure);
  return (
    <Stack space="space.100">
      {points.length > 1 ? (
        <TrendChart points={points} figure={figure} title={name} unit={unit} dayName={dayName} />
      ) : null}
      {points.length === 1 && only !== undefined ? <Text>{onePointSentence(only, interval, page)}</Text> : null}
      {rulesChanges(points).map((change) => (
        <Text key={change.day}>{messages.rulesChanged(dayName(change), rulesLabel(change))}</Text>
      ))}
      {changed === undefined ? null : <Text>{messages.definitionChanged(dayName(changed))}</Text>}
      <Narrow>
        <TableWithCsv
          label={messages.table(name, interval)}
          columns={trendColumns(points, { figure, head: messages.figureHead(name, unit), dayName })}
          rows={points.toReversed()}
          rowKey={({ day }) => String(day)}
          rowsPerPage={10}
          empty={messages.noSprint}
        />
      </Narrow>
    </Stack>
  );
};

type DayName = (snapshot: Snapshot) => string;

const unitLabel = (figure: TrendFigure): string => {
  if (figure === 'score') return 'of 100';
  return `in ${unitNames[componentOf(figure).unit]}`;
};

const onePointSentence = (point: Snapshot, interval: TrendInterval, { calculatedAt }: ProjectView): string => {
  if (interval === 'sprint') return messages.oneSprint;
  return point.day === Math.floor(calculatedAt / dayMs) ? messages.beginsToday : messages.oneDay;
};

/**
 * UI Kit's line chart has no marks, so the days of changed rules, and of another meaning, are
 * points of a second line.
 */
const TrendChart = (props: {
  readonly points: readonly Snapshot[];
  readonly figure: TrendFigure;
  readonly title: string;
  readonly unit: string;
  readonly dayName: DayName;
}) => {
  const { points, figure, title, unit, dayName } = props;
  const line = (snapshots: readonly Snapshot[], name: string, valueOf = valueOfFigure) =>
    snapshots.flatMap((snapshot) => {
      const value = valueOf(snapshot);
      return value === null ? [] : [{ day: dayName(snapshot), value: Number(decimal(value)), line: name }];
    });
  const valueOfFigure = (snapshot: Snapshot): number | null => valueOn(snapshot, figure);
  const changed = definitionChange(points, figure);
  const data = [
    ...(figure === 'say-do' ? line(points, messages.steadiness, steadinessOn) : []),
    ...line(points, title),
    ...line(rulesChanges(points), messages.rulesMark),
    ...(changed === undefined ? [] : line([changed], messages.definitionMark)),
  ];
  if (data.length === 0) return <Text>{messages.notComputed}</Text>;
  return (
    <LineChart
      title={title}
      subtitle={messages.chart(unit)}
      height={260}
      data={data}
      xAccessor="day"
      yAccessor="value"
      colorAccessor="line"
    />
  );
};

const steadinessOn = ({ steadiness }: Snapshot): number | null => steadiness ?? null;

/** What say/do was before it meant what it means has a column of its own. */
const trendColumns = (
  points: readonly Snapshot[],
  { figure, head, dayName }: { readonly figure: TrendFigure; readonly head: string; readonly dayName: DayName },
): readonly Column<Snapshot>[] => [
  { key: 'day', head: 'Day (UTC)', value: dayName, order: ({ day }) => day },
  { key: 'value', head, value: (snapshot) => valueOn(snapshot, figure) },
  ...(figure === 'say-do' && points.some(({ steadiness }) => steadiness !== undefined)
    ? [{ key: 'steadiness', head: messages.steadiness, value: steadinessOn }]
    : []),
  { key: 'items', head: commonNames.openItems, value: ({ items }) => items },
  { key: 'ready', head: commonNames.readyItems, value: ({ ready }) => ready },
  { key: 'rules', head: 'Rules', value: rulesLabel },
];
