import { Stack, Text } from '@forge/react';
import React from 'react';
import type { Confidence } from '../../domain/forecast/confidence';
import type { LikelyAmount } from '../../domain/forecast/likely-amounts';
import { numberInUnit, unitLabel } from '../../domain/wording/amount';
import { commonNames } from '../../domain/wording/common-names';
import { knownInFull } from '../tables/known-in-full';
import { TableWithCsv } from '../tables/table-with-csv';
import { drawnFromLine, type Forecast, messages, periodName } from './forecast-messages';
import { marks, surest, wholePercent } from './sureness';

/** How likely is how much in the next period, with what is promised. */
export const LikelyTable = ({ forecast }: { readonly forecast: Forecast }) => {
  const { likely, next, unit } = forecast;
  const promisesOf = ({ atLeast }: LikelyAmount): readonly Confidence[] =>
    marks.filter((confidence) => next[confidence] === atLeast);
  return (
    <Stack space="space.075">
      <TableWithCsv
        label={messages.nextTable(periodName(forecast))}
        columns={[
          {
            key: 'amount',
            head: messages.atLeast(unitLabel(unit)),
            value: ({ atLeast }) => numberInUnit(atLeast, unit),
            order: ({ atLeast }) => atLeast,
            width: 40,
          },
          {
            key: 'sure',
            head: commonNames.sure,
            value: sureness,
            order: ({ probability }) => probability,
            width: 32,
            csv: (rows) => [
              { head: messages.inPercent(commonNames.sure), value: (one) => Math.min(wholePercent(one), 100 * surest) },
              ...knownInFull(rows, ({ probability }) => probability <= surest),
            ],
          },
          {
            key: 'promise',
            head: messages.promise,
            value: (one) => promisesOf(one).map(messages.percent).join(', '),
            width: 28,
            csv: () => [{ head: messages.inPercent(messages.promise), value: (one) => promisesOf(one).at(-1) ?? null }],
          },
        ]}
        rows={likely}
        rowKey={({ atLeast }) => String(atLeast)}
        rowsPerPage={rowsShown}
        empty={messages.noRows}
      />
      <Text size="small" color="color.text.subtle">
        {drawnFromLine(forecast)}
      </Text>
    </Stack>
  );
};

/** More than the last 12 periods there never are. */
const rowsShown = 12;

const sureness = (one: LikelyAmount): string =>
  one.probability > surest ? messages.nearlySure : messages.percent(wholePercent(one));
