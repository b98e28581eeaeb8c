import { Stack, StackBarChart } from '@forge/react';
import React from 'react';
import type { LikelyAmount } from '../../domain/forecast/likely-amounts';
import { bareAmount, unitLabel } from '../../domain/wording/amount';
import { Folded } from '../parts/folds/folded';
import { type Forecast, messages } from './forecast-messages';
import { LikelyTable } from './likely-amounts-table';
import { marks, surest, wholePercent } from './sureness';

/** How likely is how much in the next period, as bars, and behind them the same as a table. */
export const LikelyAmounts = ({ forecast }: { readonly forecast: Forecast }) => (
  <Stack space="space.100">
    <LikelyChart forecast={forecast} />
    <Folded show={messages.showAmounts} hide={messages.hideAmounts}>
      {() => <LikelyTable forecast={forecast} />}
    </Folded>
  </Stack>
);

/** The colour of a bar says how surely it is promised; where it changes stands a promise. */
const LikelyChart = ({ forecast: { likely, unit } }: { readonly forecast: Forecast }) => (
  <StackBarChart
    title={messages.nextChart}
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
