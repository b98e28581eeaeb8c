import { commonNames } from '../../domain/wording/common-names';
import type { Column, CsvColumn } from './column';

type Estimated = { readonly estimate?: string | undefined };

/** An estimate as it is read, "5 points"; in the CSV a number in a column of its unit. */
export const estimateColumn: Column<Estimated> = {
  key: 'estimate',
  head: commonNames.estimate,
  value: ({ estimate }) => estimate ?? null,
  room: 84,
  csv: (rows) => {
    const units = [...new Set(rows.flatMap(({ estimate }) => (estimate === undefined ? [] : unitIn(estimate))))];
    return (units.length === 0 ? [''] : units.toSorted()).map(columnOf);
  },
};

const columnOf = (unit: string): CsvColumn<Estimated> => ({
  head: unit === '' ? commonNames.estimate : `${commonNames.estimate} (${unit})`,
  value: ({ estimate }) => {
    if (estimate === undefined || unitIn(estimate) !== unit) return null;
    return unit === '' ? estimate : Number.parseFloat(estimate);
  },
});

/** Of "5 points" and "2.5 h" the unit; a choice such as "L" has none. */
const unitIn = (estimate: string): string => units.get(/^-?[\d.]+ (\w+)$/.exec(estimate)?.[1] ?? '') ?? '';

const units = new Map([
  ['point', 'points'],
  ['points', 'points'],
  ['h', 'hours'],
]);
