import fc from 'fast-check';
import { wilson } from '../../../../src/domain/arithmetic/wilson';

describe('the Wilson score interval', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
    [8, 10, 0.4902, 0.9433],
  ])('of %d of %d goes from %d to %d', (hits, all, low, high) => {
    const share = wilson(hits, all);
    expect(share.value).toBe(hits / all);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  const share = fc
    .integer({ min: 1, max: 5000 })
    .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));

  it('lies within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(share, ([hits, all]) => {
        const { value, low, high } = wilson(hits, all);
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('is narrower for more items of the same share, and mirrored for those that were not hit', () => {
    fc.assert(
      fc.property(share, ([hits, all]) => {
        const [few, many, others] = [wilson(hits, all), wilson(hits * 10, all * 10), wilson(all - hits, all)];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
        expect(others.low).toBeCloseTo(1 - few.high, 9);
      }),
    );
  });
});
