import React, { useState } from 'react';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { MoscowAmount } from '../../domain/priority/must-have-share';
import { numberInUnit } from '../../domain/wording/amount';
import { quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { PagedItemsModal } from '../health/paged-items-modal';
import { invokeProjectPage } from '../invoke';
import type { Column, CsvColumn } from '../tables/column';
import { FigureButton } from '../tables/figure-button';
import { TableWithCsv } from '../tables/table-with-csv';
import { messages } from './must-have-messages';

/** The open backlog by MoSCoW; each number opens its items. */
export const MoscowTable = (props: {
  readonly boardId: number | undefined;
  readonly amounts: readonly MoscowAmount[];
  readonly unit: EstimateUnit;
}) => {
  const { boardId, amounts, unit } = props;
  const [opened, setOpened] = useState<MoscowAmount>();
  return (
    <>
      <TableWithCsv
        label={messages.table}
        columns={moscowColumns(unit, setOpened)}
        rows={amounts}
        rowKey={({ place }) => place}
        empty={messages.empty}
      />
      {opened === undefined ? null : (
        <PagedItemsModal
          key={opened.place}
          title={messages.places[opened.place]}
          about={quantity(opened.items, 'open item')}
          load={(from) => invokeProjectPage('forecastItems', { boardId, place: opened.place, from })}
          close={() => setOpened(undefined)}
        />
      )}
    </>
  );
};

const moscowColumns = (unit: EstimateUnit, open: (opened: MoscowAmount) => void): readonly Column<MoscowAmount>[] => {
  const counts: readonly Column<MoscowAmount>[] = [
    { key: 'place', head: commonNames.moscow, value: ({ place }) => messages.places[place], room: 120 },
    {
      key: 'items',
      head: commonNames.items,
      value: ({ items }) => items,
      show: (row) => <FigureButton text={quantity(row.items, 'item')} items={row.items} open={() => open(row)} />,
    },
  ];
  if (unit === 'items') return counts;
  return [
    ...counts,
    { key: 'size', head: messages.estimateHead(unit), value: (row) => sizeOf(row, unit), csv: () => [sizeInCsv(unit)] },
    { key: 'unestimated', head: commonNames.unestimated, value: ({ unsized }) => unsized },
  ];
};

/** Where items are and nothing is estimated, their size is unknown. */
const sizeOf = ({ items, unsized, size }: MoscowAmount, unit: EstimateUnit): number | string =>
  items > 0 && unsized === items && size === 0 ? 'unknown' : numberInUnit(size, unit);

const sizeInCsv = (unit: EstimateUnit): CsvColumn<MoscowAmount> => ({
  head: messages.estimateHead(unit),
  value: (row) => {
    const size = sizeOf(row, unit);
    return typeof size === 'string' ? null : size;
  },
});
