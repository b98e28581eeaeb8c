import { seriesOf, slicesOf } from '../../../site/screen/charts/chart-data';

describe('the data of a chart', () => {
  it('becomes one row for each x with one value for each group', () => {
    const data = [
      ['Sprint 1', 'Committed', 24],
      ['Sprint 1', 'Completed', 20],
      ['Sprint 2', 'Committed', 22],
    ];
    expect(seriesOf(data, { xAccessor: 0, yAccessor: 2, colorAccessor: 1 })).toEqual({
      names: ['Committed', 'Completed'],
      rows: [
        { x: 'Sprint 1', values: { Committed: 24, Completed: 20 } },
        { x: 'Sprint 2', values: { Committed: 22 } },
      ],
    });
  });

  it('is read from objects by the names of their members', () => {
    const data = [{ sprint: 'Sprint 1', points: 20 }];
    expect(seriesOf(data, { xAccessor: 'sprint', yAccessor: 'points' }).rows).toEqual([
      { x: 'Sprint 1', values: { points: 20 } },
    ]);
  });

  it('leaves a gap where there is no number, and never a 0 (V31)', () => {
    const data = [{ sprint: 'Sprint 1', points: null }];
    expect(seriesOf(data, { xAccessor: 'sprint', yAccessor: 'points' }).rows[0]?.values).toEqual({ points: null });
  });

  it.each([
    [[{ sprint: 'Sprint 1', points: 'many' }], 'a string instead of a number at "points"'],
    [[{ sprint: 'Sprint 1', points: Number.NaN }], 'NaN instead of a number at "points"'],
    [[{ points: 3 }], 'no text or number at "sprint"'],
  ])('is refused where it cannot be drawn: %j', (data, why) => {
    expect(() => seriesOf(data, { xAccessor: 'sprint', yAccessor: 'points' })).toThrow(why);
  });

  it('gives the slices of a pie, without those that have no number', () => {
    const data = [
      { band: 'Ready', items: 34 },
      { band: 'Not scored', items: null },
    ];
    const accessors = { colorAccessor: 'band', valueAccessor: 'items', labelAccessor: 'band' };
    expect(slicesOf(data, accessors)).toEqual([{ label: 'Ready', color: 'Ready', value: 34 }]);
  });
});
