import { Stack, Heading, SectionMessage, Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import type { ForecastView } from '../../contract/forecast-view';
import type { ItemRow } from '../../contract/item-row';
import { median } from '../../domain/arithmetic/median';
import { howMany } from '../../domain/forecast/how-many';
import { usualChance } from '../../domain/forecast/play-futures';
import { moscowNames } from '../../domain/priority/moscow-settings';
import { mustHaveShare, type MoscowAmount } from '../../domain/priority/must-have-share';
import { unitLabel, bareAmount } from '../../domain/wording/amount';
import { quantity, groupDigits } from '../../domain/wording/number';
import { FigureButton } from '../tables/figure-button';
import { ItemTable } from '../tables/item-table';
import { TableWithCsv } from '../tables/table-with-csv';
import { periodWord } from './forecast-messages';
import { rankedItems } from './forecast-targets';
import { mustHaveHeading, mustHaveLine } from './must-have-messages';

type Known = Extract<ForecastView, { kind: 'forecast' }>;

/**
 * How much of what the next sprints complete the must-haves take (P6); each number opens to its
 * items.
 */
export const MustHaves = ({ view }: { readonly view: Known }) => {
  const { items, about, sprintsAhead, mostMustHaves: most } = view.backlog;
  const { samples, seed, unit } = view;
  const told = useMemo(() => {
    const completed = samples.map((sample) => sample.completed);
    const found = howMany(completed, { periods: sprintsAhead, p: careful, chance: { ...usualChance, seed } });
    const capacity = 'amount' in found ? found.amount : 0;
    const sizes = rankedItems(items, unit).map(({ points }) => points);
    const sized = items.map(({ key, moscow }, index) => {
      const size = sizes[index];
      return { key, moscow, ...(size === undefined ? {} : { size }) };
    });
    const usual = median(sizes.filter((size) => size !== undefined));
    return { share: mustHaveShare(sized, { capacity, usual, most }), capacity };
  }, [items, samples, seed, unit, sprintsAhead, most]);
  const words = { ...told, unit, most, within: quantity(sprintsAhead, periodWord(view)) };
  return (
    <Stack space="space.150">
      <Heading as="h3" size="small">
        MoSCoW
      </Heading>
      {told.share.over ? (
        <SectionMessage appearance="warning" title={mustHaveHeading(words)}>
          <Text>{mustHaveLine(words)}</Text>
        </SectionMessage>
      ) : (
        <Stack space="space.050">
          <Text weight="medium">{mustHaveHeading(words)}</Text>
          <Text color="color.text.subtle">{mustHaveLine(words)}</Text>
        </Stack>
      )}
      {told.share.unknown.length === 0 ? null : (
        <Text size="small" color="color.text.subtle">
          {`Of ${quantity(told.share.unknown.length, 'other item')} nobody has set it and nothing is proposed, because the priority cannot be computed: ${firstOf(told.share.unknown)}.`}
        </Text>
      )}
      {about === undefined ? null : (
        <Text size="small" color="color.text.subtle">
          {`Counted: the first ${groupDigits(items.length)} of about ${groupDigits(about)} open items by rank, as far as you may see them.`}
        </Text>
      )}
      <Categories categories={told.share.categories} items={items} unit={unit} />
    </Stack>
  );
};

const careful = 0.85;

type Opened = { readonly category: MoscowAmount['category']; readonly kind: 'set' | 'proposed' };

const Categories = (props: {
  readonly categories: readonly MoscowAmount[];
  readonly items: readonly ItemRow[];
  readonly unit: Known['unit'];
}) => {
  const { categories, items, unit } = props;
  const [opened, setOpened] = useState<Opened>();
  const figure = (kind: Opened['kind']) => (row: MoscowAmount) => (
    <FigureButton
      text={inWords(row[kind], unit)}
      items={row[kind].keys.length}
      open={() => setOpened({ category: row.category, kind })}
    />
  );
  const behind = opened && categories.find(({ category }) => category === opened.category)?.[opened.kind].keys;
  const title = opened && `${moscowNames[opened.category]}, ${opened.kind}`;
  return (
    <Stack space="space.150">
      <TableWithCsv
        label="The open backlog by MoSCoW"
        columns={[
          { key: 'category', head: 'MoSCoW', value: ({ category }) => moscowNames[category] },
          { key: 'set', head: `Set (${unitLabel(unit)})`, value: ({ set }) => inWords(set, unit), show: figure('set') },
          {
            key: 'proposed',
            head: `Only proposed (${unitLabel(unit)})`,
            value: ({ proposed }) => inWords(proposed, unit),
            show: figure('proposed'),
          },
        ]}
        rows={categories}
        rowKey={({ category }) => category}
        empty="No item."
      />
      {title === undefined || behind === undefined ? null : (
        <Stack space="space.100">
          <Heading as="h4" size="xsmall">
            {title}
          </Heading>
          <ItemTable label={title} rows={items.filter(({ key }) => behind.includes(key))} empty="No item." />
        </Stack>
      )}
    </Stack>
  );
};

/** "34 in 8 items"; nothing is said of a size that nobody knows. */
const inWords = ({ size, keys, unsized }: MoscowAmount['set'], unit: Known['unit']): string => {
  if (keys.length === 0) return '0';
  return unsized === keys.length && size === 0
    ? `unknown in ${quantity(keys.length, 'item')}`
    : `${bareAmount(size, unit)} in ${quantity(keys.length, 'item')}`;
};

const firstOf = (keys: readonly string[]): string =>
  keys.length > 20 ? `${keys.slice(0, 20).join(', ')} and ${groupDigits(keys.length - 20)} more` : keys.join(', ');
