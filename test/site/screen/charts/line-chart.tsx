import { token } from '@atlaskit/tokens';
import React from 'react';
import { CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { legendText, tooltipStyle } from './bar-chart';
import type { Series, SeriesRow } from './chart-data';
import type { GivenPalette } from './palette';
import { colorOf } from './palette';

/** One line for each group, broken where there is no number. */
export function lineChart({ names, rows }: Series, palette: GivenPalette) {
  const axis = { stroke: token('color.text.subtle'), fontSize: 12 };
  return (
    <LineChart data={[...rows]} accessibilityLayer={false}>
      <CartesianGrid stroke={token('color.border')} vertical={false} />
      <XAxis {...axis} dataKey="x" />
      <YAxis {...axis} width={40} />
      <Tooltip contentStyle={tooltipStyle()} />
      {names.length > 1 && <Legend formatter={legendText} itemSorter={null} />}
      {names.map((name, index) => (
        <Line
          key={name}
          name={name}
          dataKey={(row: SeriesRow) => row.values[name] ?? null}
          stroke={colorOf(name, index, palette)}
          strokeWidth={2}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
