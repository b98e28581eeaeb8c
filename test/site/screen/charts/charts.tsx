import React from 'react';
import * as v from 'valibot';
import { component } from '../drawer/component';
import { flag, number } from '../drawer/props';
import type { BarShape } from './bar-chart';
import { barChart as bars } from './bar-chart';
import { seriesOf, slicesOf } from './chart-data';
import { ChartFrame, accessor, chartEntries } from './frame';
import { lineChart as lines } from './line-chart';
import { pieChart as pie } from './pie-chart';

const series = { ...chartEntries, xAccessor: accessor, yAccessor: accessor, colorAccessor: v.exactOptional(accessor) };
const stackedSeries = { ...series, colorAccessor: accessor };

export const barChart = barsOf(series, { horizontal: false, stacked: false });
export const horizontalBarChart = barsOf(series, { horizontal: true, stacked: false });
export const stackBarChart = barsOf(stackedSeries, { horizontal: false, stacked: true });
export const horizontalStackBarChart = barsOf(stackedSeries, { horizontal: true, stacked: true });

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

function barsOf(entries: typeof series | typeof stackedSeries, shape: BarShape) {
  return component(entries, ({ props, node }) => (
    <ChartFrame {...props} type={node.type} draw={() => bars(seriesOf(props.data, props), shape, props.colorPalette)} />
  ));
}
