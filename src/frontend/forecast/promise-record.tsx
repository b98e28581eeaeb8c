import { Stack, Text } from '@forge/react';
import React from 'react';
import type { ForecastBasis } from '../../contract/forecast-view';
import { percent } from '../../domain/wording/number';
import { Folded } from '../parts/folds/folded';
import { Narrow } from '../parts/layout';
import { TableWithCsv } from '../tables/table-with-csv';
import { correctionLine, emptyPromisesLine, messages, recordLine } from './forecast-messages';

/** How often promises held here, in one line (F5); the table and what follows from it behind it. */
export const PromiseRecord = ({ basis }: { readonly basis: ForecastBasis }) => (
  <Stack space="space.075">
    <Text>{recordLine(basis)}</Text>
    {basis.backTest.cases === 0 ? null : (
      <Folded show={messages.showRecord} hide={messages.hideRecord}>
        {() => <RecordTable basis={basis} />}
      </Folded>
    )}
  </Stack>
);

const RecordTable = ({ basis }: { readonly basis: ForecastBasis }) => {
  const { cases, held85, held50 } = basis.backTest;
  const remarks = [correctionLine(basis), emptyPromisesLine(basis)].flatMap((line) => line ?? []);
  return (
    <Narrow>
      <Stack space="space.075">
        <TableWithCsv
          label={messages.backTestTitle}
          columns={[
            {
              key: 'promise',
              head: messages.promise,
              value: ({ promised }) => messages.percent(promised),
              csv: () => [{ head: messages.inPercent(messages.promise), value: ({ promised }) => promised }],
            },
            {
              key: 'held',
              head: messages.held,
              value: ({ held }) => messages.heldOf(percent(held / cases), held, cases),
              room: 130,
              csv: () => [
                { head: messages.held, value: ({ held }) => held },
                { head: messages.times, value: () => cases },
              ],
            },
          ]}
          rows={[
            { promised: 85, held: held85 },
            { promised: 50, held: held50 },
          ]}
          rowKey={({ promised }) => String(promised)}
          empty={messages.noRows}
        />
        {remarks.map((remark) => (
          <Text key={remark} size="small" color="color.text.subtle">
            {remark}
          </Text>
        ))}
      </Stack>
    </Narrow>
  );
};
