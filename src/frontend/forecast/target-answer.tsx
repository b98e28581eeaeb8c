import { Stack, Heading, Text } from '@forge/react';
import React, { useMemo } from 'react';
import type { ForecastTarget, TargetAnswer } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import type { Confidence } from '../../domain/forecast/confidence';
import { usualDays, endsAround } from '../../domain/forecast/period-ends';
import { usualChance } from '../../domain/forecast/play-futures';
import type { RankedAmount } from '../../domain/forecast/ranked-amount';
import { whenDoneAt } from '../../domain/forecast/when-done';
import type { WhenDone } from '../../domain/forecast/when-each-done';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { dayColumn } from '../tables/day-column';
import { TableWithCsv } from '../tables/table-with-csv';
import { amountLine, countedFrom, doneBy, doneIn, type Forecast, messages, periodName } from './forecast-messages';
import { confidences } from './forecast-targets';

type Props = {
  readonly page: ProjectView;
  readonly forecast: Forecast;
  readonly target: ForecastTarget;
  /** What was chosen; else it is named as Jira names it. */
  readonly label?: string;
};

/** When a target is done: its amount is read, the periods are computed here. */
export const TargetAnswerView = (props: Props) => {
  const { page, forecast, target } = props;
  const { loaded, reload } = useLoaded(() =>
    invokeProjectPage('forecastTarget', { boardId: page.board?.id, unit: forecast.unit, target }),
  );
  return (
    <Screen loaded={loaded} waitingFor={messages.readingTarget} retry={() => reload()}>
      {({ amount, issue }) => {
        const name = props.label ?? nameOf(issue);
        return 'because' in amount ? (
          <Text>{messages.notDone(name, amount.because)}</Text>
        ) : (
          <DoneTable page={page} forecast={forecast} name={name} amount={amount} />
        );
      }}
    </Screen>
  );
};

const nameOf = (issue: TargetAnswer['issue']): string => (issue === undefined ? '' : `${issue.key} ${issue.summary}`);

type Row = { readonly confidence: Confidence; readonly when: WhenDone };

const DoneTable = (
  props: Pick<Props, 'page' | 'forecast'> & { readonly name: string; readonly amount: RankedAmount },
) => {
  const { page, forecast, name, amount } = props;
  const { day } = useViewer();
  const period = periodName(forecast);
  const rows = useDoneRows(forecast, amount.withBefore);
  const starts = forecast.samples.map(({ start }) => start);
  const endOf = ({ when }: Row): number | undefined =>
    'periods' in when ? endsAround(starts, when.periods, page.calculatedAt) : undefined;
  const dateAround = (row: Row): string | null => {
    const end = endOf(row);
    return end === undefined ? null : day(end);
  };
  const careful = rows.find(({ confidence }) => confidence === 85);
  return (
    <Stack space="space.100">
      {careful === undefined ? null : (
        <Heading as="h4" size="xsmall">
          {messages.careful(name, doneBy(careful.when, period), dateAround(careful))}
        </Heading>
      )}
      <Text color="color.text.subtle">{amountLine(amount, forecast.unit)}</Text>
      <TableWithCsv
        label={messages.targetTable}
        columns={[
          {
            key: 'sure',
            head: commonNames.sure,
            value: ({ confidence }) => messages.percent(confidence),
            csv: () => [{ head: messages.inPercent(commonNames.sure), value: ({ confidence }) => confidence }],
          },
          {
            key: 'by',
            head: messages.doneHead,
            value: ({ when }) => doneIn(when, period),
            room: 110,
            csv: () => [
              {
                head: messages.inUnit(messages.doneHead, forecast.periods),
                value: ({ when }) => ('periods' in when ? when.periods : null),
              },
            ],
          },
          dayColumn<Row>({ key: 'around', head: 'Around' }, endOf, day),
        ]}
        rows={rows}
        rowKey={({ confidence }) => String(confidence)}
        empty={messages.noRows}
      />
      <Text size="small" color="color.text.subtle">
        {countedFrom(forecast, usualDays(starts))}
      </Text>
    </Stack>
  );
};

/** When the amount is done, by confidence. */
const useDoneRows = ({ samples, seed }: Forecast, amount: number): readonly Row[] =>
  useMemo(() => {
    const completed = samples.map((sample) => sample.completed);
    const at = whenDoneAt(completed, { amount, chance: { ...usualChance, seed } });
    return confidences.map((confidence) => ({ confidence, when: at(confidence / 100) }));
  }, [samples, seed, amount]);
