import { Text, LineChart } from '@forge/react';
import React from 'react';
import type { Snapshot } from '../../../domain/health/health-snapshot';
import { decimal } from '../../../domain/wording/number';
import { commonNames } from '../../../domain/wording/common-names';
import { messages } from './trend-messages';
import {
  type DayName,
  type Stretch,
  type TrendDay,
  type TrendFigure,
  type ValueOf,
  definitionChange,
  flowChange,
  rulesChanges,
  steadinessOn,
} from './trend-points';

/**
 * UI Kit's line chart has no marks, so the days of changed rules, and of another meaning, are
 * points of a second line.
 */
export const TrendChart = (props: {
  readonly points: readonly TrendDay[];
  readonly figure: TrendFigure;
  readonly title: string;
  readonly unit: string;
  readonly dayName: DayName;
  readonly valueOf: ValueOf;
  readonly stretches: readonly Stretch[];
}) => {
  const { points, figure, title, unit, dayName, valueOf, stretches } = props;
  const line = (snapshots: readonly Snapshot[], name: string, valueOn = valueOf) =>
    snapshots.flatMap((snapshot) => {
      const value = valueOn(snapshot);
      return value === null ? [] : [{ day: dayName(snapshot), value: Number(decimal(value)), line: name }];
    });
  const firstSaved = stretches.findIndex(({ replayed }) => !replayed);
  const lineName = ({ replayed, days: [first] }: Stretch, index: number): string => {
    if (replayed) return commonNames.replayed;
    return index <= firstSaved ? title : messages.lineSince(title, dayName(first));
  };
  const changed = definitionChange(points, figure);
  const flow = flowChange(points, figure);
  const data = [
    ...(figure === 'say-do' ? line(points, messages.steadiness, steadinessOn) : []),
    ...stretches.flatMap((stretch, index) =>
      line(withJoiningDay(stretch, stretches[index + 1]), lineName(stretch, index)),
    ),
    ...line(rulesChanges(points), messages.rulesMark),
    ...(changed === undefined ? [] : line([changed], messages.definitionMark)),
    ...(flow === undefined ? [] : line([flow], messages.flowMark)),
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
      colorPalette={colours(title)}
    />
  );
};

/** A replayed line ends on the first saved day that follows it at once, so that both join. */
const withJoiningDay = ({ replayed, days }: Stretch, next: Stretch | undefined): readonly TrendDay[] => {
  const joins = replayed && next !== undefined && next.days[0].day === (days.at(-1)?.day ?? 0) + 1;
  return joins ? [...days, next.days[0]] : days;
};

/** What is replayed is paler than what was saved. */
const colours = (title: string) => [
  { key: title, value: 'color.chart.blue.bold' as const },
  { key: commonNames.replayed, value: 'color.chart.gray.bold' as const },
];
