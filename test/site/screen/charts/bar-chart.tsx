import { token } from '@atlaskit/tokens';
import React from 'react';
import { Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import type { Series, SeriesRow } from './chart-data';
import type { GivenPalette } from './palette';
import { colorOf } from './palette';

export type BarShape = { readonly horizontal: boolean; readonly stacked: boolean };

/** Bars: upright or lying, groups side by side or stacked. */
export function barChart({ names, rows }: Series, { horizontal, stacked }: BarShape, palette: GivenPalette) {
  const axis = { stroke: token('color.text.subtle'), fontSize: 12 };
  return (
    <BarChart data={[...rows]} layout={horizontal ? 'vertical' : 'horizontal'} accessibilityLayer={false}>
      <CartesianGrid stroke={token('color.border')} vertical={horizontal} horizontal={!horizontal} />
      {horizontal ? <XAxis {...axis} type="number" /> : <XAxis {...axis} dataKey="x" />}
      {horizontal ? <YAxis {...axis} type="category" dataKey="x" width={120} /> : <YAxis {...axis} width={40} />}
      <Tooltip contentStyle={tooltipStyle()} cursor={{ fill: token('color.background.neutral') }} />
      {names.length > 1 && <Legend formatter={legendText} itemSorter={null} />}
      {names.map((name, index) => (
        <Bar
          key={name}
          name={name}
          dataKey={(row: SeriesRow) => row.values[name] ?? null}
          fill={colorOf(name, index, palette)}
          isAnimationActive={false}
          {...(stacked && { stackId: 'stack' })}
        />
      ))}
    </BarChart>
  );
}

export function tooltipStyle() {
  return {
    background: token('elevation.surface.overlay'),
    border: `1px solid ${token('color.border')}`,
    color: token('color.text'),
  };
}

/** The words of a legend in the text colour: the series' own colour is too faint to read. */
export function legendText(name: string | undefined) {
  return <span className="legend-text">{name}</span>;
}
