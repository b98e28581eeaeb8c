import { Stack, Heading } from '@forge/react';
import React, { useState } from 'react';
import type { ItemRow } from '../../contract/item-row';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import { moscowNames } from '../../domain/priority/moscow-settings';
import type { MoscowAmount } from '../../domain/priority/must-have-share';
import type { Column } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { ItemTable } from '../tables/item-table';
import { TableWithCsv } from '../tables/table-with-csv';
import { messages, moscowAmountText } from './must-have-messages';

type Opened = { readonly category: MoscowAmount['category']; readonly kind: 'set' | 'proposed' };

/** The open backlog by MoSCoW; each number opens its items. */
export const MoscowTable = (props: {
  readonly categories: readonly MoscowAmount[];
  readonly items: readonly ItemRow[];
  readonly unit: EstimateUnit;
}) => {
  const { categories, items, unit } = props;
  const [opened, setOpened] = useState<Opened>();
  const openedKeys = opened && categories.find(({ category }) => category === opened.category)?.[opened.kind].keys;
  const title = opened && messages.itemsTitle(opened.category, opened.kind);
  return (
    <Stack space="space.150">
      <TableWithCsv
        label={messages.table}
        columns={moscowColumns(unit, setOpened)}
        rows={categories}
        rowKey={({ category }) => category}
        empty={messages.empty}
      />
      {title === undefined || openedKeys === undefined ? null : (
        <Stack space="space.100">
          <Heading as="h4" size="xsmall">
            {title}
          </Heading>
          <ItemTable label={title} rows={items.filter(({ key }) => openedKeys.includes(key))} empty={messages.empty} />
        </Stack>
      )}
    </Stack>
  );
};

const moscowColumns = (unit: EstimateUnit, open: (opened: Opened) => void): readonly Column<MoscowAmount>[] => {
  const amountColumn = (kind: Opened['kind'], head: string): Column<MoscowAmount> => ({
    key: kind,
    head,
    value: (row) => moscowAmountText(row[kind], unit),
    show: (row) => (
      <FigureButton
        text={moscowAmountText(row[kind], unit)}
        items={row[kind].keys.length}
        open={() => open({ category: row.category, kind })}
      />
    ),
  });
  return [
    { key: 'category', head: 'MoSCoW', value: ({ category }) => moscowNames[category] },
    amountColumn('set', messages.setHead(unit)),
    amountColumn('proposed', messages.proposedHead(unit)),
  ];
};
