import { type Column, tableCsv } from '../../../../src/frontend/tables/column';
import { dayCell, percentCell } from '../../../../src/frontend/tables/csv';
import { estimateColumn } from '../../../../src/frontend/tables/estimate-column';
import { knownInFull } from '../../../../src/frontend/tables/known-in-full';
import { isoDay } from '../../../../src/frontend/parts/dates';

type Estimated = { readonly estimate?: string };

const csvOf = (...estimates: readonly (string | undefined)[]) =>
  tableCsv<Estimated>(
    [estimateColumn],
    estimates.map((estimate) => (estimate === undefined ? {} : { estimate })),
    String,
  );

describe('an estimate in a CSV', () => {
  it('is a number in a column of its unit', () => {
    expect(csvOf('5 points', '1 point', undefined)).toBe('Estimate (points)\r\n5\r\n1\r\n\r\n');
    expect(csvOf('2.5 h')).toBe('Estimate (hours)\r\n2.5\r\n');
  });

  it('has a column for each unit that occurs, and one without a unit for choices', () => {
    expect(csvOf('L', '0.5 points')).toBe('Estimate,Estimate (points)\r\nL,\r\n,0.5\r\n');
    expect(csvOf(undefined)).toBe('Estimate\r\n\r\n');
  });
});

describe('an instant in a CSV', () => {
  const late = Date.UTC(2026, 10, 22, 23, 30);

  it('is the ISO day of the viewer, whatever their language', () => {
    const column: Column<{ readonly at?: number }> = {
      key: 'at',
      head: 'Closed',
      value: ({ at }) => at ?? null,
      csv: () => [{ head: 'Closed', value: ({ at }) => dayCell(at) }],
    };
    const inZone = (timezone: string) => (instant: number) => isoDay(instant, { timezone, locale: 'de_DE' });
    expect(tableCsv([column], [{ at: late }, {}], inZone('UTC'))).toBe('Closed\r\n2026-11-22\r\n\r\n');
    expect(tableCsv([column], [{ at: late }], inZone('Pacific/Auckland'))).toBe('Closed\r\n2026-11-23\r\n');
    expect(dayCell(undefined)).toBeNull();
  });
});

describe('what is only "at least" true', () => {
  it('has a column that says so where it occurs', () => {
    const csv = (rows: readonly boolean[]) =>
      tableCsv<boolean>(
        [{ key: 'x', head: 'X', value: () => 3, csv: (all) => knownInFull(all, (row) => row) }],
        rows,
        String,
      );
    expect(csv([true, false])).toBe('Known in full\r\nyes\r\nno\r\n');
    expect(csv([true])).toBe('\r\n\r\n');
  });

  it('and a share is a bare number of percent', () => {
    expect([0.92, 1 / 3, 0, undefined].map(percentCell)).toEqual([92, 33.333333, 0, null]);
  });
});
