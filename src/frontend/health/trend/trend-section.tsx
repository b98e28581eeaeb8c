import { Stack, Heading, Text, Inline, Box, Label, Select, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectView } from '../../../contract/project-view';
import { allComponents } from '../../../domain/health/components/all-components';
import { commonNames } from '../../../domain/wording/common-names';
import { FigureTrend, type TrendInterval } from './figure-trend';
import { messages } from './trend-messages';
import { type TrendFigure, trendDays } from './trend-points';

/** How a figure went over the last 90 days, with the days on which the rules changed (R6). */
export const TrendSection = ({ page, filtered }: { readonly page: ProjectView; readonly filtered: boolean }) => {
  const [chosen, setFigure] = useState<TrendFigure>();
  const [interval, chooseInterval] = useState<TrendInterval>('day');
  const days = trendDays(page, filtered);
  const { replayed, replaying } = page.trend;
  // Before the app was there only the trend score is known.
  const figure = chosen ?? (replayed.length > 0 ? 'trend-score' : 'score');
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        Trend
      </Heading>
      {filtered ? <Text color="color.text.subtle">{messages.notFiltered}</Text> : null}
      {replaying === undefined ? null : (
        <Text color="color.text.subtle">{messages.replaying(replaying.read, replaying.about)}</Text>
      )}
      {days.length === 0 ? (
        <Text>{messages.noDays}</Text>
      ) : (
        <>
          <FigureTrend page={page} days={days} interval={interval} figure={figure} />
          <Inline space="space.150" rowSpace="space.100" shouldWrap>
            <Choice id="trend-figure" label="Figure" options={figureOptions(page)} value={figure} choose={setFigure} />
            {page.trend.sprintCloses.length === 0 ? null : (
              <Choice id="trend-every" label="Points" options={intervals} value={interval} choose={chooseInterval} />
            )}
          </Inline>
        </>
      )}
    </Stack>
  );
};

type Option<Value extends string> = { readonly value: Value; readonly label: string };

/** The scores, and the figures that the board is asked for. */
const figureOptions = ({ health }: ProjectView): readonly Option<TrendFigure>[] => [
  { value: 'trend-score', label: commonNames.trendScore },
  { value: 'score', label: commonNames.healthScore },
  ...allComponents
    .filter((component) => health?.components.some(({ id }) => id === component.id) ?? true)
    .map((component) => ({ value: component.id, label: component.messages.name })),
];

const intervals: readonly Option<TrendInterval>[] = [
  { value: 'day', label: 'By day' },
  { value: 'sprint', label: messages.bySprint },
];

const Choice = <Value extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}) => {
  const { id, label, options, value, choose } = props;
  return (
    <Box xcss={field}>
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        spacing="compact"
        options={[...options]}
        value={options.find((option) => option.value === value) ?? null}
        onChange={(option: Option<Value>) => choose(option.value)}
      />
    </Box>
  );
};

const field = xcss({ width: '240px' });
