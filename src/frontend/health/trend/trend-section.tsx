import { Stack, Heading, Text, Inline, LineChart, Box, Label, Select, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectView } from '../../../contract/project-view';
import { dayMs } from '../../../domain/arithmetic/day';
import type { Snapshot } from '../../../domain/health/health-snapshot';
import { decimal } from '../../../domain/wording/number';
import { Narrow } from '../../parts/layout';
import { useViewer } from '../../parts/use-viewer';
import type { Column } from '../../tables/column';
import { TableWithCsv } from '../../tables/table-with-csv';
import { allComponents, componentOf } from '../../../domain/health/components/all-components';
import { type TrendFigure, trendDays, atCloses, rulesChanges, rulesWords, valueOn } from './trend-points';

type Every = 'day' | 'sprint';

/**
 * How a figure went over the last 90 days, with the days on which other rules began to judge, as a
 * line and as a table (R6).
 */
export const TrendSection = ({ page, filtered }: { readonly page: ProjectView; readonly filtered: boolean }) => {
  const [figure, setFigure] = useState<TrendFigure>('score');
  const [every, setEvery] = useState<Every>('day');
  const days = trendDays(page, filtered);
  const sprints = atCloses(days, page.trend.sprintCloses);
  const shown = every === 'day' ? days : sprints;
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        Trend
      </Heading>
      {filtered ? (
        <Text color="color.text.subtle">The trend is of the whole backlog: filters do not change it.</Text>
      ) : null}
      {days.length === 0 ? (
        <Text>The trend begins with the first day on which the whole backlog is known.</Text>
      ) : (
        <>
          <Inline space="space.150" rowSpace="space.100" shouldWrap>
            <Choice
              id="trend-figure"
              label="Figure"
              options={figures(page.sprintsAhead)}
              value={figure}
              choose={setFigure}
            />
            {page.trend.sprintCloses.length === 0 ? null : (
              <Choice id="trend-every" label="Points" options={distances} value={every} choose={setEvery} />
            )}
          </Inline>
          <Trend page={page} shown={shown} every={every} figure={figure} />
        </>
      )}
    </Stack>
  );
};

const figures = (sprintsAhead: number): readonly Option<TrendFigure>[] => [
  { value: 'score', label: 'Health score' },
  ...allComponents.map(({ id, messages }) => ({ value: id, label: messages.figure(sprintsAhead) })),
];

const distances: readonly Option<Every>[] = [
  { value: 'day', label: 'By day' },
  { value: 'sprint', label: 'By sprint, at its close' },
];

const Trend = (props: {
  readonly page: ProjectView;
  readonly shown: readonly Snapshot[];
  readonly every: Every;
  readonly figure: TrendFigure;
}) => {
  const { page, shown, every, figure } = props;
  const { dayInUtc } = useViewer();
  const dayOf = ({ day }: Snapshot): string => dayInUtc(day * dayMs);
  const name = figure === 'score' ? 'Health score' : componentOf(figure).messages.figure(page.sprintsAhead);
  const unit = figure === 'score' ? 'of 100' : componentOf(figure).unit === 'sprints' ? 'in sprints' : 'in %';
  const changes = rulesChanges(shown);
  return (
    <Stack space="space.100">
      {shown.length > 1 ? <Line shown={shown} figure={figure} title={name} unit={unit} dayOf={dayOf} /> : null}
      {shown.length === 1 ? <Text>{oneWords(shown, every, page)}</Text> : null}
      {changes.map((change) => (
        <Text key={change.day}>{`Rules changed on ${dayOf(change)} (${rulesWords(change)}).`}</Text>
      ))}
      <Narrow>
        <TableWithCsv
          label={`${name} by ${every}`}
          columns={columnsOf(figure, `${name} (${unit})`, dayOf)}
          rows={shown.toReversed()}
          rowKey={({ day }) => String(day)}
          rowsPerPage={10}
          empty="No sprint was closed since the trend began."
        />
      </Narrow>
    </Stack>
  );
};

/** What a single point is. */
const oneWords = ([point]: readonly Snapshot[], every: Every, { calculatedAt }: ProjectView): string => {
  if (every === 'sprint') return 'One sprint was closed since the trend began; the line begins with the next.';
  return point?.day === Math.floor(calculatedAt / dayMs)
    ? 'The trend begins today; from tomorrow on, a line shows it.'
    : 'The trend has one day so far; from the next on, a line shows it.';
};

/** UI Kit's line chart has no marks, so the days of other rules are points of a second line. */
const Line = (props: {
  readonly shown: readonly Snapshot[];
  readonly figure: TrendFigure;
  readonly title: string;
  readonly unit: string;
  readonly dayOf: (snapshot: Snapshot) => string;
}) => {
  const { shown, figure, title, unit, dayOf } = props;
  const points = (of: readonly Snapshot[], line: string) =>
    of.flatMap((snapshot) => {
      const value = valueOn(snapshot, figure);
      return value === null ? [] : [{ day: dayOf(snapshot), value: Number(decimal(value)), line }];
    });
  const data = [...points(shown, title), ...points(rulesChanges(shown), 'Rules changed')];
  if (data.length === 0) return <Text>It could be computed on none of these days.</Text>;
  return (
    <LineChart
      title={title}
      subtitle={`${unit}; the table below says the same`}
      height={260}
      data={data}
      xAccessor="day"
      yAccessor="value"
      colorAccessor="line"
    />
  );
};

const columnsOf = (
  figure: TrendFigure,
  head: string,
  dayOf: (snapshot: Snapshot) => string,
): readonly Column<Snapshot>[] => [
  { key: 'day', head: 'Day (UTC)', value: dayOf, order: ({ day }) => day },
  { key: 'value', head, value: (snapshot) => valueOn(snapshot, figure) },
  { key: 'items', head: 'Open items', value: ({ items }) => items },
  { key: 'ready', head: 'Ready', value: ({ ready }) => ready },
  { key: 'rules', head: 'Rules', value: rulesWords },
];

type Option<Value extends string> = { readonly value: Value; readonly label: string };

const Choice = <Value extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}) => {
  const { id, label, options, value, choose } = props;
  return (
    <Box xcss={field}>
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        spacing="compact"
        options={[...options]}
        value={options.find((option) => option.value === value) ?? null}
        onChange={(option: Option<Value>) => choose(option.value)}
      />
    </Box>
  );
};

const field = xcss({ width: '240px' });
