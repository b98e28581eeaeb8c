import fc from 'fast-check';
import { wilson } from '../../../../src/domain/arithmetic/wilson';

describe('the Wilson score interval', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    { hits: 81, all: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, all: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, all: 20, low: 0, high: 0.1611 },
    { hits: 1, all: 29, low: 0.0061, high: 0.1718 },
    { hits: 29, all: 29, low: 0.883, high: 1 },
    { hits: 8, all: 10, low: 0.4902, high: 0.9433 },
  ])('of $hits of $all goes from $low to $high', ({ hits, all, low, high }) => {
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
