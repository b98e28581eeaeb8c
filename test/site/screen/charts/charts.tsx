import React from 'react';
import { component, type ViewProps } from '../drawer/component';
import type { ExactOf } from '../drawer/exact-object';
import { flag, number } from '../drawer/props';
import type { BarShape } from './bar-chart';
import { barChart as bars } from './bar-chart';
import { seriesOf, slicesOf } from './chart-data';
import { ChartFrame, accessor, chartEntries } from './frame';
import { lineChart as lines } from './line-chart';
import { pieChart as pie } from './pie-chart';

const series = { ...chartEntries, xAccessor: accessor, yAccessor: accessor, colorAccessor: accessor.optional() };
const stackedSeries = { ...series, colorAccessor: accessor };

export const barChart = component(series, drawBars({ horizontal: false, stacked: false }));
export const horizontalBarChart = component(series, drawBars({ horizontal: true, stacked: false }));
export const stackBarChart = component(stackedSeries, drawBars({ horizontal: false, stacked: true }));
export const horizontalStackBarChart = component(stackedSeries, drawBars({ horizontal: true, stacked: true }));

export const lineChart = component(series, ({ props, node }) => (
  <ChartFrame {...props} type={node.type} draw={() => lines(seriesOf(props.data, props), props.colorPalette)} />
));

const slices = {
  ...chartEntries,
  colorAccessor: accessor,
  valueAccessor: accessor,
  labelAccessor: accessor,
  showMarkLabels: flag,
};

export const pieChart = component(slices, ({ props, node }) => {
  const shape = { innerRadius: 0, outerRadius: '75%', showLabels: props.showMarkLabels === true };
  return (
    <ChartFrame {...props} type={node.type} draw={() => pie(slicesOf(props.data, props), shape, props.colorPalette)} />
  );
});

export const donutChart = component({ ...slices, innerRadius: number, outerRadius: number }, ({ props, node }) => {
  const { innerRadius = '50%', outerRadius = '75%', showMarkLabels = false } = props;
  const shape = { innerRadius, outerRadius, showLabels: showMarkLabels };
  return (
    <ChartFrame {...props} type={node.type} draw={() => pie(slicesOf(props.data, props), shape, props.colorPalette)} />
  );
});

function drawBars(shape: BarShape) {
  return ({ props, node }: ViewProps & { readonly props: ExactOf<typeof series> }) => (
    <ChartFrame {...props} type={node.type} draw={() => bars(seriesOf(props.data, props), shape, props.colorPalette)} />
  );
}
