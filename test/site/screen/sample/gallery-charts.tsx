import {
  BarChart,
  DonutChart,
  Heading,
  HorizontalBarChart,
  HorizontalStackBarChart,
  LineChart,
  PieChart,
  StackBarChart,
  Stack,
} from '@forge/react';
import React from 'react';

const sprints = [
  ['Sprint 21', 'Committed', 24],
  ['Sprint 21', 'Completed', 20],
  ['Sprint 22', 'Committed', 22],
  ['Sprint 22', 'Completed', 23],
  ['Sprint 23', 'Committed', 25],
  ['Sprint 23', 'Completed', 21],
];

const readiness = [
  { band: 'Ready', items: 34 },
  { band: 'Almost ready', items: 51 },
  { band: 'Not ready', items: 35 },
];

/** All the charts, small. */
export function Charts() {
  const series = { data: sprints, xAccessor: 0, yAccessor: 2, colorAccessor: 1, height: 220 };
  const share = { data: readiness, colorAccessor: 'band', valueAccessor: 'items', labelAccessor: 'band', height: 220 };
  return (
    <Stack space="space.200">
      <Heading size="large" as="h2">
        Charts
      </Heading>
      <BarChart {...series} title="Committed and completed" subtitle="Story points" />
      <StackBarChart {...series} title="Stacked" />
      <HorizontalBarChart {...series} title="Lying" />
      <HorizontalStackBarChart {...series} title="Lying and stacked" />
      <LineChart {...series} title="Lines" />
      <PieChart {...share} title="Pie" />
      <DonutChart {...share} title="Donut" showBorder={false} />
    </Stack>
  );
}
