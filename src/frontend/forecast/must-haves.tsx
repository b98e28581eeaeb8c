import { Stack, Heading, SectionMessage, Text } from '@forge/react';
import React, { useMemo } from 'react';
import { median } from '../../domain/arithmetic/median';
import { howMany } from '../../domain/forecast/how-many';
import { usualChance } from '../../domain/forecast/play-futures';
import { mustHaveShare } from '../../domain/priority/must-have-share';
import { quantity } from '../../domain/wording/number';
import { type Forecast, periodName } from './forecast-messages';
import { rankedItems } from './forecast-targets';
import { MoscowTable } from './moscow-table';
import { messages, mustHaveHeading, mustHaveLine, type MustHaveFigures } from './must-have-messages';

/** How much of what the next sprints complete the must-haves take (P6). */
export const MustHaves = ({ forecast }: { readonly forecast: Forecast }) => {
  const { items, about } = forecast.backlog;
  const figures = useMustHaveFigures(forecast);
  const { categories, unknown } = figures.share;
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        MoSCoW
      </Heading>
      <MustHaveHeadline figures={figures} />
      {unknown.length === 0 ? null : (
        <Text size="small" color="color.text.subtle">
          {messages.unknown(unknown)}
        </Text>
      )}
      {about === undefined ? null : (
        <Text size="small" color="color.text.subtle">
          {messages.countedItems(items.length, about)}
        </Text>
      )}
      <MoscowTable categories={categories} items={items} unit={forecast.unit} />
    </Stack>
  );
};

/** What is completed with this probability counts as capacity. */
const carefulShare = 0.85;

const useMustHaveFigures = (forecast: Forecast): MustHaveFigures => {
  const { samples, seed, unit } = forecast;
  const { items, sprintsAhead, mostMustHaves: most } = forecast.backlog;
  const amounts = useMemo(() => {
    const completed = samples.map((sample) => sample.completed);
    const fits = howMany(completed, { periods: sprintsAhead, p: carefulShare, chance: { ...usualChance, seed } });
    const capacity = 'amount' in fits ? fits.amount : 0;
    const sizes = rankedItems(items, unit).map(({ points }) => points);
    const sizedItems = items.map(({ key, moscow }, index) => {
      const size = sizes[index];
      return { key, moscow, ...(size === undefined ? {} : { size }) };
    });
    const usual = median(sizes.filter((size) => size !== undefined));
    return { share: mustHaveShare(sizedItems, { capacity, usual, most }), capacity };
  }, [items, samples, seed, unit, sprintsAhead, most]);
  return { ...amounts, unit, most, within: quantity(sprintsAhead, periodName(forecast)) };
};

const MustHaveHeadline = ({ figures }: { readonly figures: MustHaveFigures }) =>
  figures.share.over ? (
    <SectionMessage appearance="warning" title={mustHaveHeading(figures)}>
      <Text>{mustHaveLine(figures)}</Text>
    </SectionMessage>
  ) : (
    <Stack space="space.050">
      <Text weight="medium">{mustHaveHeading(figures)}</Text>
      <Text color="color.text.subtle">{mustHaveLine(figures)}</Text>
    </Stack>
  );
