import { topOf } from '../../../../src/domain/backlog/backlog-top';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { nextUp } from '../../../../src/domain/backlog/next-up';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import type { HealthOptions } from '../../../../src/domain/health/health-input';
import { allComponents, type HealthComponentId } from '../../../../src/domain/health/components/all-components';
import type { Component } from '../../../../src/domain/health/components/component';
import { type HealthSettings, defaultHealth } from '../../../../src/domain/health/health-settings';
import { measureHealth } from '../../../../src/domain/health/measure-health';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { NOW, DAY } from '../../../support/clock';
import { byDescription, someFacts } from '../../../support/some-facts';

type Told = Partial<HealthOptions> & {
  readonly nextSprints?: readonly number[];
  readonly sprintsAhead?: number;
  readonly targets?: HealthSettings;
};

const health = (
  items: readonly ItemFacts[],
  { nextSprints = [], sprintsAhead = 2, targets = defaultHealth, ...told }: Told = {},
) => {
  const tally = tallyOf(items, byDescription);
  const { velocity } = told;
  const next = nextUp({ tally, top: topOf(items, byDescription), nextSprints }, { velocity, sprintsAhead });
  const settings = { ...defaultRules, sprintsAhead };
  return measureHealth({ tally, next }, { now: NOW, unit: 'points', sprints: [], settings, ...told }, targets);
};

const measure = (id: HealthComponentId, items: readonly ItemFacts[], told: Told = {}) =>
  health(items, told).find((component) => component.id === id);

describe('depth in sprints (H1, V18)', () => {
  const ready = [someFacts(1, { estimate: 8 }), someFacts(2, { estimate: 5 })];
  const notReady = someFacts(3, { ready: false });

  it('H1: is the ready points ÷ velocity', () => {
    expect(measure('depth', [...ready, notReady], { velocity: 5 })).toEqual({
      id: 'depth',
      weight: 20,
      value: 2.6,
      unit: 'sprints',
      target: { atLeast: 2, atMost: 5 },
      met: true,
      score: 100,
      counted: 2,
      of: 2,
    });
  });

  it('H1: more than five sprints is too much', () => {
    expect(measure('depth', ready, { velocity: 2 })).toMatchObject({ value: 6.5, met: false });
  });

  it('H1: a ready item that nobody has estimated adds nothing', () => {
    const open = someFacts(4, { estimate: 'open' });
    expect(measure('depth', [...ready, open], { velocity: 5 })).toMatchObject({ value: 2.6, counted: 3 });
  });

  it('V18: cannot be computed without a velocity or at velocity 0', () => {
    expect(measure('depth', ready)).toMatchObject({ because: expect.stringContaining('no velocity yet') as string });
    expect(measure('depth', ready, { velocity: 0 })).toMatchObject({
      because: expect.stringContaining('velocity is 0') as string,
    });
  });

  it('E6: counts items where the board counts items', () => {
    const counted = ready.map((one) => ({ ...one, estimate: 'off' as const }));
    expect(measure('depth', counted, { velocity: 4 })).toMatchObject({ value: 0.5 });
  });

  it('E5: cannot be computed from T-shirt sizes', () => {
    expect(measure('depth', [someFacts(1, { estimate: 'chosen' })], { velocity: 5 })).toHaveProperty('because');
  });
});

describe('shares of the open backlog (H3)', () => {
  it('counts the ready ones among those that a check applies to', () => {
    const items = [someFacts(1), someFacts(2, { ready: false }), someFacts(3, { ready: null })];
    expect(measure('ready', items)).toMatchObject({ value: 50, unit: 'percent', counted: 1, of: 2, met: true });
  });

  it('R3: has no share of ready ones where no check applies to any item', () => {
    expect(measure('ready', [someFacts(1, { ready: null })])).toMatchObject({
      because: 'No check applies to any of these items.',
    });
  });

  it('E3: counts 0 as an estimate and a missing one as none', () => {
    const items = [someFacts(1, { estimate: 0 }), someFacts(2, { estimate: 'open' })];
    expect(measure('estimated', items)).toMatchObject({ value: 50, counted: 1, of: 2 });
  });

  it('E5: counts a chosen size as an estimate', () => {
    const items = [someFacts(1, { estimate: 'chosen' }), someFacts(2, { estimate: 'not-chosen' })];
    expect(measure('estimated', items)).toMatchObject({ value: 50, counted: 1, of: 2 });
  });

  it('E2, E6: says why nobody can tell whether items are estimated', () => {
    expect(measure('estimated', [someFacts(1, { estimate: 'off' })])).toMatchObject({
      because: 'Items are not estimated here.',
    });
    const estimatesUnknown = 'Two fields may hold the estimate.';
    expect(measure('estimated', [someFacts(1, { estimate: 'unknown' })], { estimatesUnknown })).toMatchObject({
      because: estimatesUnknown,
    });
  });

  it('leaves out of the criteria count what needs none, such as a spike, and what cannot be told', () => {
    const items = [
      someFacts(1),
      someFacts(2, { criteria: 'f' }),
      someFacts(3, { criteria: 'n' }),
      someFacts(4, { criteria: 'u' }),
    ];
    expect(measure('acceptance-criteria', items)).toMatchObject({ value: 50, counted: 1, of: 2 });
    expect(measure('acceptance-criteria', [someFacts(3, { criteria: 'n' })])).toMatchObject({
      because: 'No item needs acceptance criteria.',
    });
  });

  it('G, J9: an item is stale from the 90th day without an update, by days in UTC, for everybody at once', () => {
    const midnight = NOW - (NOW % DAY);
    const items = [
      someFacts(1, { updated: NOW - 90 * DAY }),
      someFacts(2, { updated: midnight - 90 * DAY + DAY - 1 }),
      someFacts(3, { updated: midnight - 89 * DAY }),
      someFacts(4),
    ];
    expect(measure('stale', items)).toMatchObject({ value: 50, counted: 2, of: 4, met: false });
  });

  it('G: an item is oversized above half of the velocity, above 13 points until there is one', () => {
    const items = [someFacts(1, { estimate: 13 }), someFacts(2, { estimate: 14 })];
    expect(measure('oversized', items)).toMatchObject({ counted: 1, of: 2 });
    expect(measure('oversized', items, { velocity: 24 })).toMatchObject({ counted: 2 });
    expect(measure('oversized', items, { velocity: 0 })).toMatchObject({ counted: 1 });
  });

  it('does not compare hours with 13 points', () => {
    const hours = [someFacts(1, { estimate: 7200 })];
    expect(measure('oversized', hours, { unit: 'seconds' })).toHaveProperty('because');
    expect(measure('oversized', hours, { unit: 'seconds', velocity: 10_000 })).toMatchObject({ value: 100 });
  });

  it('H3: an empty backlog has no component with a value, and each says so', () => {
    const components = health([], { velocity: 20 });
    const askedOfSprints = allComponents.filter(({ boards }: Component) => boards !== 'kanban');
    expect(components.map(({ id }) => id)).toEqual(askedOfSprints.map(({ id }) => id));
    expect(components.map((one) => 'because' in one && one.because !== '')).toEqual(components.map(() => true));
  });
});

describe('what is planned for the next sprint', () => {
  const planned = (number: number, sprint: number, ready = true) => someFacts(number, { sprints: [sprint], ready });

  it('is the first future sprint in the board’s order that has items of the backlog', () => {
    const items = [planned(1, 32), planned(2, 32, false), planned(3, 33)];
    expect(measure('next-sprint', items, { nextSprints: [31, 32, 33] })).toMatchObject({
      value: 50,
      counted: 1,
      of: 2,
    });
  });

  it('is the next sprint’s worth by rank where nothing is planned', () => {
    const items = [someFacts(1), someFacts(2, { ready: false }), someFacts(3)];
    expect(measure('next-sprint', items, { nextSprints: [31], velocity: 6 })).toMatchObject({ value: 50, of: 2 });
  });
});

it('takes target and weight of each component from the settings', () => {
  const targets = { ...defaultHealth, estimated: { weight: 7, atLeast: 100 } };
  const items = [someFacts(1), someFacts(2, { estimate: 'open' })];
  expect(measure('estimated', items, { targets })).toMatchObject({
    weight: 7,
    target: { atLeast: 100 },
    met: false,
    score: 50,
  });
});
