import { Stack, Heading, Text, Label, Select } from '@forge/react';
import React, { useState, useMemo } from 'react';
import type { ForecastView } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { usualDays, endsAround } from '../../domain/forecast/period-ends';
import { usualChance } from '../../domain/forecast/play-futures';
import { type RankedAmount, rankedAmount } from '../../domain/forecast/ranked-amount';
import { type WhenDone, whenDone } from '../../domain/forecast/when-done';
import { groupDigits } from '../../domain/wording/number';
import { useViewer } from '../parts/use-viewer';
import { TableWithCsv } from '../tables/table-with-csv';
import { levels, periodWord, doneBy, amountLine, doneIn } from './forecast-messages';
import { type TargetOption, targetGroups, targetOf, rankedItems } from './forecast-targets';

type Known = Extract<ForecastView, { kind: 'forecast' }>;

type Props = { readonly page: ProjectView; readonly view: Known };

/**
 * "When will it be done?" for an epic, a version or everything down to an item, computed here when
 * somebody chooses.
 */
export const TargetForecast = ({ page, view }: Props) => {
  const [chosen, setChosen] = useState<TargetOption>();
  const { items, about } = view.backlog;
  const groups = useMemo(() => targetGroups(items), [items]);
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        When will it be done?
      </Heading>
      {about === undefined ? null : (
        <Text color="color.text.subtle">
          {`To choose from: the first ${groupDigits(items.length)} of about ${groupDigits(about)} open items by rank, as far as you may see them.`}
        </Text>
      )}
      {groups.length === 0 ? (
        <Text>The backlog is empty, so there is nothing to ask for.</Text>
      ) : (
        <Stack>
          <Label labelFor="target">An epic, a version or an item of the backlog</Label>
          <Select
            inputId="target"
            placeholder="Choose, or type to find"
            options={groups}
            value={chosen ?? null}
            onChange={(option: TargetOption) => setChosen(option)}
          />
        </Stack>
      )}
      {chosen === undefined ? null : <Answer page={page} view={view} chosen={chosen} />}
    </Stack>
  );
};

const Answer = ({ page, view, chosen }: Props & { readonly chosen: TargetOption }) => {
  const { items } = view.backlog;
  const found = useMemo((): RankedAmount => {
    const target = targetOf(chosen.value);
    return target === undefined
      ? { because: 'This is not in the open backlog any more.' }
      : rankedAmount(rankedItems(items, view.unit), target);
  }, [items, view.unit, chosen.value]);
  if ('because' in found) return <Text>{found.because}</Text>;
  return <Levels page={page} view={view} label={chosen.label} found={found} />;
};

type Row = { readonly level: (typeof levels)[number]; readonly when: WhenDone };

const Levels = (props: Props & { readonly label: string; readonly found: Extract<RankedAmount, { own: number }> }) => {
  const { page, view, label, found } = props;
  const { day } = useViewer();
  const { samples, seed, unit } = view;
  const period = periodWord(view);
  const rows = useMemo(() => {
    const completed = samples.map((sample) => sample.completed);
    const chance = { ...usualChance, seed };
    return levels.map((level): Row => ({
      level,
      when: whenDone(completed, { amount: found.withBefore, p: level / 100, chance }),
    }));
  }, [samples, seed, found.withBefore]);
  const starts = samples.map(({ start }) => start);
  const days = usualDays(starts);
  const around = (row: Row): string | null => {
    const end = 'periods' in row.when ? endsAround(starts, row.when.periods, page.calculatedAt) : undefined;
    return end === undefined ? null : day(end);
  };
  const careful = rows.find(({ level }) => level === 85);
  return (
    <Stack space="space.100">
      {careful === undefined ? null : (
        <Heading as="h4" size="xsmall">{`${label}: ${doneBy(careful.when, period)}, 85 % sure`}</Heading>
      )}
      <Text color="color.text.subtle">{amountLine(found, unit)}</Text>
      <TableWithCsv
        label="When it will be done"
        columns={[
          { key: 'sure', head: 'How sure', value: ({ level }) => `${level} %` },
          { key: 'by', head: 'Done by, from now', value: (row) => doneIn(row.when, period) },
          { key: 'around', head: 'Around', value: around },
        ]}
        rows={rows}
        rowKey={({ level }) => String(level)}
        empty="No forecast."
      />
      <Text size="small" color="color.text.subtle">
        {`Counted from the next ${period} that starts${days === undefined ? '' : `; dates if ${view.periods} stay ${days} days`}.`}
      </Text>
    </Stack>
  );
};
