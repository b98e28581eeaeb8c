import fc from 'fast-check';
import { topOf } from '../../../../src/domain/backlog/backlog-top';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { nextUpAmong } from '../../../../src/domain/backlog/next-up-among';
import { nextUpByFlow } from '../../../../src/domain/backlog/next-up-by-flow';
import type { BoardFlow } from '../../../../src/domain/flow/board-flow';
import type { HealthComponentId } from '../../../../src/domain/health/components/all-components';
import { defaultHealth } from '../../../../src/domain/health/health-settings';
import { itemStanding } from '../../../../src/domain/health/item-standing';
import { judgeItemBy } from '../../../../src/domain/health/judge-item';
import { measureHealth } from '../../../../src/domain/health/measure-health';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { upgradeRules } from '../../../../src/domain/rules/upgrade-rules';
import { validateRules } from '../../../../src/domain/rules/validate-rules';
import type { Unknown } from '../../../../src/domain/wording/unknown';
import { DAY, NOW } from '../../../support/clock';
import { generatedBacklog } from '../../../support/generated-facts';
import { byDescription, someFacts } from '../../../support/some-facts';

const facts = (count: number, ready = true) =>
  Array.from({ length: count }, (_, index) => someFacts(index + 1, { ready }));

const flowOf = (parts: Partial<BoardFlow> = {}): BoardFlow => ({
  throughput: 2,
  cycleTime: { median: 3 * DAY, line: 9 * DAY, of: 20 },
  inProgress: [],
  ...parts,
});

const startedDaysAgo = (number: number, days: number) => ({ id: String(20_000 + number), startedAt: NOW - days * DAY });

const nextOf = (items: readonly ItemFacts[], flow: BoardFlow | Unknown, weeksAhead = 2) =>
  nextUpByFlow(
    { tally: tallyOf(items, byDescription), top: topOf(items, byDescription), nextSprints: [] },
    { flow, weeksAhead },
  );

const health = (items: readonly ItemFacts[], flow: BoardFlow | Unknown) => {
  const options = { now: NOW, unit: 'points' as const, sprints: [], settings: defaultRules };
  return measureHealth({ tally: tallyOf(items, byDescription), next: nextOf(items, flow) }, options, defaultHealth);
};

const measure = (id: HealthComponentId, items: readonly ItemFacts[], flow: BoardFlow | Unknown) =>
  health(items, flow).find((one) => one.id === id);

describe('the health of a board that works by kanban (H5)', () => {
  it('asks about its flow in place of sprints', () => {
    const ids = health(facts(3), flowOf()).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['ready-next-weeks', 'weeks-ready', 'old-in-progress']);
    for (const id of ['ready-next', 'depth', 'next-sprint', 'say-do']) expect(ids).not.toContain(id);
  });

  it('the ready work lasts as many weeks as its items, without those in progress, take at the throughput', () => {
    const inProgress = [startedDaysAgo(1, 1), startedDaysAgo(2, 1)];
    expect(measure('weeks-ready', facts(8), flowOf({ inProgress }))).toMatchObject({
      value: 3,
      unit: 'weeks',
      counted: 6,
      met: true,
    });
    expect(measure('weeks-ready', facts(30), flowOf())).toMatchObject({ value: 15, met: false, score: 40 });
    expect(measure('weeks-ready', facts(2), flowOf())).toMatchObject({ value: 1, met: false, score: 50 });
  });

  it('nothing is divided by 0: without throughput nobody can tell how long it lasts', () => {
    expect(measure('weeks-ready', facts(8), flowOf({ throughput: 0 }))).toHaveProperty('because');
  });

  it('old is what is in progress for longer than the line, among what is in the backlog', () => {
    const inProgress = [startedDaysAgo(1, 9), startedDaysAgo(2, 10), startedDaysAgo(3, 40), startedDaysAgo(99, 40)];
    expect(measure('old-in-progress', facts(8), flowOf({ inProgress }))).toMatchObject({
      counted: 2,
      of: 3,
      met: false,
    });
    expect(measure('old-in-progress', facts(8), flowOf())).toHaveProperty('because');
    const cycleTime = { because: 'none was seen' };
    expect(measure('old-in-progress', facts(8), flowOf({ inProgress, cycleTime }))).toMatchObject(cycleTime);
  });

  it('what comes next is the first of what is not in progress, as much as two weeks finish', () => {
    const inProgress = [startedDaysAgo(1, 1), startedDaysAgo(4, 1)];
    const { items, chosenBy } = nextOf(facts(10), flowOf({ inProgress, throughput: 1.2 }));
    expect(items.map(({ number }) => number)).toEqual([2, 3, 5]);
    expect(chosenBy).toBe(
      'The next 2 weeks’ worth by rank, without what is in progress: 1.2 items are finished a week.',
    );
    const mixed = [someFacts(1), someFacts(2, { ready: false }), someFacts(3), someFacts(4)];
    expect(measure('ready-next-weeks', mixed, flowOf({ throughput: 1 }))).toMatchObject({
      value: 50,
      counted: 1,
      of: 2,
    });
  });

  it('a flow that is not counted says so, and the others are measured all the same', () => {
    const because = 'It is still to be counted.';
    const components = health(facts(30), { because });
    expect(components.filter((one) => 'because' in one && one.because === because).map(({ id }) => id)).toEqual([
      'weeks-ready',
      'old-in-progress',
    ]);
    expect(nextOf(facts(30), { because }).items).toHaveLength(20);
  });

  it('a filter leaves of what is in progress what it leaves of the backlog', () => {
    const next = nextOf(facts(8), flowOf({ inProgress: [startedDaysAgo(1, 1), startedDaysAgo(2, 1)] }));
    expect(nextUpAmong(next, new Set(['20002'])).flow?.started.map(({ id }) => id)).toEqual(['20002']);
  });
});

describe('the items behind a figure of the flow (H3)', () => {
  it('are exactly as many as it counts, whatever the backlog and what is in progress', () => {
    const someFlow = fc.record({
      throughput: fc.constantFrom(0, 0.4, 3, 7.5),
      inProgress: fc
        .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 })
        .map((numbers) => numbers.map((number) => startedDaysAgo(number, number % 20))),
    });
    fc.assert(
      fc.property(generatedBacklog(60), someFlow, (items, parts) => {
        const next = nextOf(items, flowOf(parts));
        const context = { ...judgeItemBy(byDescription), now: NOW, velocity: undefined, settings: defaultRules, next };
        for (const component of health(items, flowOf(parts)).slice(0, 3)) {
          if ('because' in component) continue;
          const standings = items.map((one) => itemStanding(component.id, one, context));
          const count = (standing: string) => standings.filter((one) => one === standing).length;
          const lacking = component.unit === 'percent' ? component.of - component.counted : 0;
          expect([component.id, count('counted'), count('lacking')]).toEqual([
            component.id,
            component.counted,
            lacking,
          ]);
        }
      }),
      { seed: 17, numRuns: 200 },
    );
  });
});

describe('rules that were stored before there were these figures', () => {
  const added = ['weeks-ready', 'old-in-progress', 'ready-next-weeks'];
  const before = Object.fromEntries(Object.entries(defaultRules.health).filter(([id]) => !added.includes(id)));

  it('get their defaults, and keep what was set', () => {
    const stored = { ...defaultRules, health: { ...before, depth: { ...defaultRules.health.depth, weight: 33 } } };
    const upgraded = validateRules(upgradeRules(stored));
    expect(upgraded.ok && upgraded.rules.health).toMatchObject({
      depth: { weight: 33 },
      'weeks-ready': { weight: 20, atLeast: 2, atMost: 6 },
      'old-in-progress': { weight: 15, atMost: 15 },
      'ready-next-weeks': { weight: 25, atLeast: 80 },
    });
  });

  it('are refused by path where a target is out of range', () => {
    const health = { ...defaultRules.health, 'weeks-ready': { weight: 20, atLeast: 2, atMost: 60 } };
    expect(validateRules({ ...defaultRules, health })).toMatchObject({
      ok: false,
      faults: [{ path: 'health.weeks-ready.atMost' }],
    });
  });
});
