import fc from 'fast-check';
import type { HealthTarget } from '../../../../src/domain/health/components/component';
import {
  scoreAgainst,
  measuredComponent,
  type HealthComponent,
  healthScore,
} from '../../../../src/domain/health/measured-component';

describe('the score of a component (H3)', () => {
  it.each([
    [40, { atLeast: 80 }, 50],
    [80, { atLeast: 80 }, 100],
    [100, { atLeast: 80 }, 100],
    [0, { atLeast: 80 }, 0],
    [0, { atMost: 10 }, 100],
    [10, { atMost: 10 }, 100],
    [20, { atMost: 10 }, 50],
    [100, { atMost: 5 }, 5],
    [1, { atLeast: 2, atMost: 5 }, 50],
    [3, { atLeast: 2, atMost: 5 }, 100],
    [10, { atLeast: 2, atMost: 5 }, 50],
    [7, {}, 100],
    [0, { atLeast: 0 }, 100],
    [3, { atMost: 0 }, 0],
  ] as const)('of %s against %j is %s', (value, target, score) => {
    expect(scoreAgainst(value, target)).toBe(score);
  });

  const target: fc.Arbitrary<HealthTarget> = fc
    .tuple(fc.option(fc.nat({ max: 100 })), fc.option(fc.nat({ max: 100 })))
    .map(([least, more]) => ({
      ...(least === null ? {} : { atLeast: least }),
      ...(more === null ? {} : { atMost: (least ?? 0) + more }),
    }));

  it('lies between 0 and 100, and is 100 exactly where the target is met', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), target, (value, aim) => {
        const score = scoreAgainst(value, aim);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const met = value >= (aim.atLeast ?? 0) && value <= (aim.atMost ?? Infinity);
        expect(score === 100).toBe(met);
        const figure = { value, unit: 'percent', counted: 1, of: 1 } as const;
        expect(measuredComponent({ id: 'ready', weight: 1, target: aim }, figure).met).toBe(met);
      }),
      { seed: 11 },
    );
  });
});

describe('the health score', () => {
  const at = (score: number, weight: number): HealthComponent => ({
    ...{ id: 'ready', weight, target: {}, value: score, unit: 'percent', counted: 1, of: 1 },
    ...{ met: score === 100, score },
  });
  const unknown = (weight: number): HealthComponent => ({ id: 'depth', weight, target: {}, because: 'No velocity.' });

  it('is the mean of the components by weight, a whole number', () => {
    expect(healthScore([at(100, 25), at(50, 15)])).toBe(81);
    expect(healthScore([at(10, 1), at(20, 0)])).toBe(10);
  });

  it('H3: leaves out what cannot be computed, as if it were not there', () => {
    expect(healthScore([at(80, 10), unknown(90)])).toBe(80);
  });

  it('is none where no component with a weight can be computed', () => {
    expect(healthScore([])).toBeNull();
    expect(healthScore([unknown(20), at(100, 0)])).toBeNull();
  });

  it('lies between the lowest and the highest component', () => {
    const component = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(
        fc.array(component, { minLength: 1, maxLength: 9 }),
        fc.nat({ max: 1000 }),
        (drawn, unknownWeight) => {
          const score = healthScore([...drawn.map(([one, weight]) => at(one, weight)), unknown(unknownWeight)]);
          const scores = drawn.map(([one]) => one);
          expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
          expect(score).toBeLessThanOrEqual(Math.max(...scores));
        },
      ),
      { seed: 12 },
    );
  });
});
