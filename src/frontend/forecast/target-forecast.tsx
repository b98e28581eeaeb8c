import { Stack, Heading, Text, Label, Select } from '@forge/react';
import React, { useState, useMemo } from 'react';
import type { ProjectView } from '../../contract/project-view';
import type { Confidence } from '../../domain/forecast/confidence';
import { usualDays, endsAround } from '../../domain/forecast/period-ends';
import { usualChance } from '../../domain/forecast/play-futures';
import { type RankedAmount, rankedAmount } from '../../domain/forecast/ranked-amount';
import { type WhenDone, whenDone } from '../../domain/forecast/when-done';
import { useViewer } from '../parts/use-viewer';
import { TableWithCsv } from '../tables/table-with-csv';
import {
  amountLine,
  doneBy,
  doneIn,
  type Forecast,
  messages,
  periodName,
  type TargetAmount,
} from './forecast-messages';
import { confidences, type TargetOption, targetGroups, parseTarget, rankedItems } from './forecast-targets';

type Props = { readonly page: ProjectView; readonly forecast: Forecast };

/** When an epic, a version or everything down to an item is done, computed here on a choice. */
export const TargetForecast = ({ page, forecast }: Props) => {
  const [chosen, setChosen] = useState<TargetOption>();
  const { items, about } = forecast.backlog;
  const groups = useMemo(() => targetGroups(items), [items]);
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        {messages.targetTitle}
      </Heading>
      {about === undefined ? null : <Text color="color.text.subtle">{messages.targetsFrom(items.length, about)}</Text>}
      {groups.length === 0 ? (
        <Text>{messages.noTarget}</Text>
      ) : (
        <Stack>
          <Label labelFor="target">{messages.target}</Label>
          <Select
            inputId="target"
            placeholder={messages.targetPlaceholder}
            options={groups}
            value={chosen ?? null}
            onChange={(option: TargetOption) => setChosen(option)}
          />
        </Stack>
      )}
      {chosen === undefined ? null : <TargetAnswer page={page} forecast={forecast} chosen={chosen} />}
    </Stack>
  );
};

const TargetAnswer = ({ page, forecast, chosen }: Props & { readonly chosen: TargetOption }) => {
  const { backlog, unit } = forecast;
  const amount = useMemo((): RankedAmount => {
    const target = parseTarget(chosen.value);
    return target === undefined
      ? { because: messages.targetGone }
      : rankedAmount(rankedItems(backlog.items, unit), target);
  }, [backlog.items, unit, chosen.value]);
  if ('because' in amount) return <Text>{amount.because}</Text>;
  return <DoneTable page={page} forecast={forecast} label={chosen.label} amount={amount} />;
};

type Row = { readonly confidence: Confidence; readonly when: WhenDone };

const DoneTable = (props: Props & { readonly label: string; readonly amount: TargetAmount }) => {
  const { page, forecast, label, amount } = props;
  const { day } = useViewer();
  const period = periodName(forecast);
  const rows = useDoneRows(forecast, amount.withBefore);
  const starts = forecast.samples.map(({ start }) => start);
  const dateAround = ({ when }: Row): string | null => {
    const end = 'periods' in when ? endsAround(starts, when.periods, page.calculatedAt) : undefined;
    return end === undefined ? null : day(end);
  };
  const careful = rows.find(({ confidence }) => confidence === 85);
  return (
    <Stack space="space.100">
      {careful === undefined ? null : (
        <Heading as="h4" size="xsmall">
          {messages.careful(label, doneBy(careful.when, period))}
        </Heading>
      )}
      <Text color="color.text.subtle">{amountLine(amount, forecast.unit)}</Text>
      <TableWithCsv
        label={messages.targetTable}
        columns={[
          { key: 'sure', head: 'How sure', value: ({ confidence }) => `${confidence} %` },
          { key: 'by', head: messages.doneHead, value: ({ when }) => doneIn(when, period) },
          { key: 'around', head: 'Around', value: dateAround },
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
    const chance = { ...usualChance, seed };
    return confidences.map((confidence) => ({
      confidence,
      when: whenDone(completed, { amount, p: confidence / 100, chance }),
    }));
  }, [samples, seed, amount]);

const countedFrom = (forecast: Forecast, days: number | undefined): string => {
  const period = periodName(forecast);
  return days === undefined
    ? messages.countedFrom(period)
    : messages.countedFromWithDates(period, forecast.periods, days);
};
