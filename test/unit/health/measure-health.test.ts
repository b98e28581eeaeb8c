import type { HealthComponentId } from '../../../src/domain/health/health-component';
import { measureHealth } from '../../../src/domain/health/measure-health';
import type { ScoredItem } from '../../../src/domain/health/scored-item';
import { points } from '../../support/a-backlog-item';
import { aScoredItem } from '../../support/a-scored-item';
import { DAY, NOW } from '../../support/clock';

const measure = (id: HealthComponentId, scored: readonly ScoredItem[], velocity?: number) =>
  measureHealth(scored, { now: NOW, velocity }).find((component) => component.id === id);

describe('depth in sprints (H1, V18)', () => {
  const ready = [
    aScoredItem({ key: 'MOB-1', estimate: points(8) }),
    aScoredItem({ key: 'MOB-2', estimate: points(5) }),
  ];
  const notReady = aScoredItem({ key: 'MOB-3', ready: false });

  it('H1: is the ready points ÷ velocity', () => {
    expect(measure('depth', [...ready, notReady], 5)).toEqual({
      id: 'depth',
      value: 2.6,
      unit: 'sprints',
      target: { atLeast: 2, atMost: 5 },
      met: true,
      items: ['MOB-1', 'MOB-2'],
      of: 2,
    });
  });

  it('H1: more than five sprints is too much', () => {
    expect(measure('depth', ready, 2)).toMatchObject({ value: 6.5, met: false });
  });

  it('V18: cannot be computed without a velocity or at velocity 0', () => {
    expect(measure('depth', ready)).toHaveProperty('cannot');
    expect(measure('depth', ready, 0)).toHaveProperty('cannot');
  });

  it('counts items where the board counts items', () => {
    const counted = ready.map((one) => ({ ...one, item: { ...one.item, estimate: { unit: 'none' } as const } }));
    expect(measure('depth', counted, 4)).toMatchObject({ value: 0.5 });
  });

  it('E5: cannot be computed from T-shirt sizes', () => {
    const shirt = { unit: 'choice', fieldName: 'Size', choice: 'L' } as const;
    expect(measure('depth', [aScoredItem({ estimate: shirt })], 5)).toHaveProperty('cannot');
  });
});

describe('shares of the open backlog (H3)', () => {
  it('names the items behind the share of ready ones and leaves out those that no check applies to', () => {
    const scored = [
      aScoredItem({ key: 'MOB-1' }),
      aScoredItem({ key: 'MOB-2', ready: false, score: 40 }),
      aScoredItem({ key: 'MOB-3', ready: false, score: null }),
    ];
    expect(measure('ready', scored)).toMatchObject({ value: 50, unit: 'percent', items: ['MOB-1'], of: 2, met: true });
  });

  it('E3: counts 0 as an estimate and a missing one as none', () => {
    const scored = [
      aScoredItem({ key: 'MOB-1', estimate: points(0) }),
      aScoredItem({ key: 'MOB-2', estimate: points() }),
    ];
    expect(measure('estimated', scored)).toMatchObject({ value: 50, items: ['MOB-1'], of: 2 });
  });

  it('E2, E6: says why nobody can tell whether items are estimated', () => {
    expect(measure('estimated', [aScoredItem({ estimate: { unit: 'none' } })])).toEqual({
      id: 'estimated',
      cannot: 'Items are not estimated here.',
    });
    const unknown = { unit: 'unknown', because: 'Two fields may hold the estimate.' } as const;
    expect(measure('estimated', [aScoredItem({ estimate: unknown })])).toEqual({
      id: 'estimated',
      cannot: 'Two fields may hold the estimate.',
    });
  });

  it('leaves a spike out of the acceptance-criteria count', () => {
    const spike = [{ rule: 'acceptance-criteria', result: 'not-applicable' }] as const;
    const scored = [
      aScoredItem({ key: 'MOB-1', criteria: true }),
      aScoredItem({ key: 'MOB-2', criteria: false }),
      aScoredItem({ key: 'MOB-3', criteria: false, findings: spike }),
    ];
    expect(measure('acceptance-criteria', scored)).toMatchObject({ value: 50, items: ['MOB-1'], of: 2 });
  });

  it('A8: counts a complete bug report, which passes the check without a list of criteria', () => {
    const passed = [{ rule: 'acceptance-criteria', result: 'pass' }] as const;
    expect(measure('acceptance-criteria', [aScoredItem({ criteria: false, findings: passed })])).toMatchObject({
      value: 100,
    });
  });

  it('G: an item is stale after 90 days without an update', () => {
    const scored = [
      aScoredItem({ key: 'MOB-1', updated: NOW - 90 * DAY }),
      aScoredItem({ key: 'MOB-2', updated: NOW - 90 * DAY + 1 }),
    ];
    expect(measure('stale', scored)).toMatchObject({ value: 50, items: ['MOB-1'], of: 2, met: false });
  });

  it('G: an item is oversized above half of the velocity, above 13 points until there is one', () => {
    const scored = [
      aScoredItem({ key: 'MOB-1', estimate: points(13) }),
      aScoredItem({ key: 'MOB-2', estimate: points(14) }),
    ];
    expect(measure('oversized', scored)).toMatchObject({ items: ['MOB-2'], of: 2 });
    expect(measure('oversized', scored, 24)).toMatchObject({ items: ['MOB-1', 'MOB-2'] });
    expect(measure('oversized', scored, 0)).toMatchObject({ items: ['MOB-2'] });
  });

  it('does not compare hours with 13 points', () => {
    const hours = { unit: 'seconds', fieldName: 'Original estimate', value: 7200 } as const;
    expect(measure('oversized', [aScoredItem({ estimate: hours })])).toHaveProperty('cannot');
    expect(measure('oversized', [aScoredItem({ estimate: hours })], 10_000)).toMatchObject({ value: 100 });
  });

  it('H3: an empty backlog has no component with a value', () => {
    const components = measureHealth([], { now: NOW, velocity: 20 });
    expect(components.length).toBeGreaterThan(0);
    expect(components.every((component) => 'cannot' in component)).toBe(true);
  });
});
