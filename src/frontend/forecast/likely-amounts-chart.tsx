import { Box, Inline, StackBarChart, xcss } from '@forge/react';
import React from 'react';
import type { Confidence } from '../../domain/forecast/confidence';
import type { LikelyAmount } from '../../domain/forecast/likely-amounts';
import { bareAmount, numberInUnit, unitLabel } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { TableWithCsv } from '../tables/table-with-csv';
import { type Forecast, messages, periodName } from './forecast-messages';

/** How likely is how much in the next period, as bars and as a table, with what is promised. */
export const LikelyAmounts = ({ forecast }: { readonly forecast: Forecast }) => (
  <Inline space="space.300" rowSpace="space.200" alignBlock="start" shouldWrap>
    <Box xcss={picture}>
      <LikelyChart forecast={forecast} />
    </Box>
    <Box xcss={figures}>
      <LikelyTable forecast={forecast} />
    </Box>
  </Inline>
);

const picture = xcss({ width: '100%', maxWidth: '640px' });

const figures = xcss({ width: '100%', maxWidth: '440px' });

/** The colour of a bar says how surely it is promised; where it changes stands a promise. */
const LikelyChart = ({ forecast: { likely, unit, periods } }: { readonly forecast: Forecast }) => (
  <StackBarChart
    title={messages.nextChart(periodName({ periods }))}
    subtitle={messages.nextChartAbout(unitLabel(unit))}
    height={300}
    data={likely.map((one) => ({
      amount: bareAmount(one.atLeast, unit),
      percent: Math.min(wholePercent(one), 100 * surest),
      promise: promiseOf(one),
    }))}
    xAccessor="amount"
    yAccessor="percent"
    colorAccessor="promise"
    colorPalette={colours}
  />
);

const LikelyTable = ({ forecast }: { readonly forecast: Forecast }) => {
  const { likely, next, unit } = forecast;
  const period = periodName(forecast);
  const promisedAt = ({ atLeast }: LikelyAmount): string =>
    marks
      .filter((confidence) => next[confidence] === atLeast)
      .map(messages.percent)
      .join(', ');
  return (
    <TableWithCsv
      label={messages.nextTable(period)}
      columns={[
        {
          key: 'amount',
          head: messages.atLeast(unitLabel(unit)),
          value: ({ atLeast }) => numberInUnit(atLeast, unit),
          width: 40,
        },
        { key: 'sure', head: commonNames.sure, value: sureness, width: 32 },
        { key: 'promise', head: messages.promise, value: promisedAt, width: 28 },
      ]}
      rows={likely}
      rowKey={({ atLeast }) => String(atLeast)}
      rowsPerPage={rowsShown}
      empty={messages.noRows}
    />
  );
};

/** As high as the picture beside it; more than the last 12 periods there never are. */
const rowsShown = 6;

/** Rounded down: what is promised with 85 % is never said of what falls a little short of it. */
const wholePercent = ({ probability }: LikelyAmount): number => Math.floor(probability * 100 + 1e-9);

/** No history is long enough to be surer than that. */
const sureness = (one: LikelyAmount): string =>
  one.probability > surest ? messages.nearlySure : messages.percent(wholePercent(one));

const surest = 0.95;

/** The promises that are marked. */
const marks: readonly Confidence[] = [50, 85, 95];

/** The surer, the darker. */
const colours = [
  { key: messages.promisedAt(95), value: 'color.chart.blue.boldest' },
  { key: messages.promisedAt(85), value: 'color.chart.blue.bold' },
  { key: messages.promisedAt(50), value: 'color.chart.teal.bold' },
  { key: messages.lessSure, value: 'color.chart.gray.bold' },
];

const promiseOf = ({ probability }: LikelyAmount): string => {
  const promised = marks.findLast((confidence) => probability >= confidence / 100);
  return promised === undefined ? messages.lessSure : messages.promisedAt(promised);
};
