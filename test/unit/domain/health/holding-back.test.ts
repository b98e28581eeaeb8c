import fc from 'fast-check';
import { allComponents, type HealthComponentId } from '../../../../src/domain/health/components/all-components';
import type { HealthTarget } from '../../../../src/domain/health/components/component';
import { holdingBack } from '../../../../src/domain/health/holding-back';
import { measuredComponent } from '../../../../src/domain/health/measured-component';

type Told = {
  readonly weight: number;
  /** Counted, of so many. */
  readonly items: readonly [number, number];
  readonly target: HealthTarget;
};

const share = (id: HealthComponentId, { weight, items: [counted, of], target }: Told) =>
  measuredComponent({ id, weight, target }, { value: (100 * counted) / of, unit: 'percent', counted, of });

it('names what costs the most points first, with the items to mend', () => {
  const burdens = holdingBack([
    share('stale', { weight: 5, items: [18, 70], target: { atMost: 10 } }),
    share('estimated', { weight: 15, items: [34, 70], target: { atLeast: 80 } }),
    share('acceptance-criteria', { weight: 15, items: [29, 70], target: { atLeast: 80 } }),
    share('oversized', { weight: 5, items: [1, 70], target: { atMost: 5 } }),
    { id: 'say-do', weight: 5, target: { atLeast: 70 }, because: 'No sprint.' },
  ]);
  expect(burdens.map(({ component, side, items }) => [component.id, side, items])).toEqual([
    ['acceptance-criteria', 'lacking', 41],
    ['estimated', 'lacking', 36],
    ['stale', 'counted', 18],
  ]);
});

it('names at most three, none that is met, without weight or without items, whatever the figures', () => {
  const component = fc.record({
    id: fc.constantFrom(...allComponents.map(({ id }) => id)),
    weight: fc.integer({ min: 0, max: 50 }),
    of: fc.integer({ min: 1, max: 500 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    target: fc.oneof(
      fc.record({ atLeast: fc.integer({ min: 0, max: 100 }) }),
      fc.record({ atMost: fc.integer({ min: 0, max: 100 }) }),
    ),
  });
  fc.assert(
    fc.property(fc.uniqueArray(component, { selector: ({ id }) => id }), (told) => {
      const components = told.map(({ id, weight, of, part, target }) =>
        share(id, { weight, items: [Math.round(part * of), of], target }),
      );
      const burdens = holdingBack(components);
      expect(burdens.length).toBeLessThanOrEqual(3);
      for (const {
        component: { met, weight, of },
        items,
      } of burdens) {
        expect({ met, isWeighed: weight > 0, isSome: items > 0 && items <= of }).toEqual({
          met: false,
          isWeighed: true,
          isSome: true,
        });
      }
      const costs = burdens.map(({ component: { weight, score } }) => weight * (100 - score));
      expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    }),
  );
});
