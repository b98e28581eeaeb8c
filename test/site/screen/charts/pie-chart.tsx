import { token } from '@atlaskit/tokens';
import React from 'react';
import { Legend, Pie, PieChart, Tooltip } from 'recharts';
import { legendText, tooltipStyle } from './bar-chart';
import type { Slice } from './chart-data';
import type { GivenPalette } from './palette';
import { colorOf } from './palette';

export type PieShape = {
  readonly innerRadius: number | string;
  readonly outerRadius: number | string;
  readonly showLabels: boolean;
};

/** A pie, or a donut where there is an inner radius. */
export function pieChart(slices: readonly Slice[], shape: PieShape, palette: GivenPalette) {
  const groups = [...new Set(slices.map((slice) => slice.color))];
  const data = slices.map((slice) => ({
    name: slice.label,
    value: slice.value,
    fill: colorOf(slice.color, groups.indexOf(slice.color), palette),
  }));
  return (
    <PieChart accessibilityLayer={false}>
      <Pie
        data={data}
        dataKey="value"
        nameKey="name"
        innerRadius={shape.innerRadius}
        outerRadius={shape.outerRadius}
        label={shape.showLabels}
        stroke={token('elevation.surface')}
        isAnimationActive={false}
      />
      <Tooltip contentStyle={tooltipStyle()} />
      <Legend formatter={legendText} itemSorter={null} />
    </PieChart>
  );
}
