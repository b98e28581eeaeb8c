import fc from 'fast-check';
import { topOf } from '../../../../../src/domain/backlog/backlog-top';
import { tallyOf } from '../../../../../src/domain/backlog/count-facts';
import { type ItemFacts, byRankOfFacts, plannedSprint } from '../../../../../src/domain/backlog/facts/item-facts';
import { judgeFacts, sizeOfFacts } from '../../../../../src/domain/backlog/facts/judge-facts';
import { nextUp } from '../../../../../src/domain/backlog/next-up';
import { measureRunway } from '../../../../../src/domain/backlog/runway/runway';
import { barFinder, planRunway, type RunwayPace } from '../../../../../src/domain/backlog/runway/runway-plan';
import { generatedBacklog, generatedId } from '../../../../support/generated-facts';
import { byDescription as judging, someFacts } from '../../../../support/some-facts';

type Told = { readonly nextSprints?: readonly number[]; readonly pace?: RunwayPace; readonly length?: number };

const velocity = (points: number | undefined): RunwayPace => ({ period: 'sprint', velocity: points, unit: 'points' });

const week = (throughput: number | undefined, ...started: readonly string[]): RunwayPace => ({
  period: 'week',
  throughput,
  started: new Set(started),
});

const plan = (items: readonly ItemFacts[], { nextSprints = [], pace = velocity(6), length }: Told = {}) =>
  planRunway({ tally: tallyOf(items, judging), top: topOf(items, judging, length), nextSprints }, pace);

const runway = (items: readonly ItemFacts[], told?: Told, among = items) => {
  const ids = new Set(among.map(({ id }) => id));
  return measureRunway(plan(items, told), { tally: tallyOf(among, judging), isAmong: (id) => ids.has(id) });
};

/** A bar in short: where it stands, its items and amount, how many are ready, the unestimated. */
const inShort = (bars: ReturnType<typeof runway>) =>
  bars.map(({ items, amount, bands, unestimated, ...place }) => [
    place.at === 'planned' ? `sprint ${place.sprint}` : place.at === 'rank' ? place.index : place.at,
    ...[items, amount, bands.ready.items, unestimated.items],
  ]);

/** Items of 3 points, the first of them ready. */
const backlog = (count: number, ready: number) =>
  Array.from({ length: count }, (_, at) => someFacts(at + 1, { ready: at < ready }));

describe('the runway', () => {
  it.each<{ what: string; items: readonly ItemFacts[]; told?: Told; bars: readonly unknown[] }>([
    {
      what: 'is cut by rank at the velocity',
      items: backlog(5, 3),
      bars: [
        [0, 2, 6, 2, 0],
        [1, 2, 6, 1, 0],
        [2, 1, 3, 0, 0],
      ],
    },
    {
      what: 'has five cuts at the most, then what is later',
      items: backlog(14, 1),
      bars: [[0, 2, 6, 1, 0], ...[1, 2, 3, 4].map((cut) => [cut, 2, 6, 0, 0]), ['later', 4, 12, 0, 0]],
    },
    {
      what: 'begins with what is planned, in the order of the board, whatever its rank',
      items: [...backlog(3, 0), someFacts(8, { sprints: [31] }), someFacts(9, { sprints: [32], ready: false })],
      told: { nextSprints: [32, 33, 31] },
      bars: [
        ['sprint 32', 1, 3, 0, 0],
        ['sprint 31', 1, 3, 1, 0],
        [0, 2, 6, 0, 0],
        [1, 1, 3, 0, 0],
      ],
    },
    {
      what: 'leaves what another board has planned in its rank',
      items: [someFacts(1, { sprints: [90] }), someFacts(2)],
      told: { nextSprints: [31] },
      bars: [[0, 2, 6, 2, 0]],
    },
    {
      what: 'counts unestimated items as the median estimate',
      items: [someFacts(1, { estimate: 'open' }), someFacts(2, { estimate: 5 }), someFacts(3, { estimate: 1 })],
      told: { pace: velocity(3) },
      bars: [
        [0, 1, 3, 1, 1],
        [1, 1, 5, 1, 0],
        [2, 1, 1, 1, 0],
      ],
    },
    {
      what: 'leaves the cut empty into which a larger item reaches',
      items: [someFacts(1, { estimate: 13 }), someFacts(2)],
      bars: [
        [0, 1, 13, 1, 0],
        [1, 0, 0, 0, 0],
        [2, 1, 3, 1, 0],
      ],
    },
    {
      what: 'without a velocity is the first 20 and the rest, by items',
      items: backlog(22, 4),
      told: { pace: velocity(undefined) },
      bars: [
        [0, 20, 20, 4, 0],
        ['later', 2, 2, 0, 0],
      ],
    },
    {
      what: 'at a velocity of 0 is the same',
      items: backlog(3, 1),
      told: { pace: velocity(0) },
      bars: [[0, 3, 3, 1, 0]],
    },
    {
      what: 'with nothing estimated is the same',
      items: [someFacts(1, { estimate: 'open' }), someFacts(2, { estimate: 'unknown' })],
      bars: [[0, 2, 2, 2, 0]],
    },
    {
      what: 'of time estimates sums seconds',
      items: [someFacts(1, { estimate: 7200 }), someFacts(2, { estimate: 3600 })],
      told: { pace: { period: 'sprint', velocity: 7200, unit: 'seconds' } },
      bars: [
        [0, 1, 7200, 1, 0],
        [1, 1, 3600, 1, 0],
      ],
    },
    {
      what: 'of weeks counts items at the throughput',
      items: backlog(5, 5),
      told: { pace: week(1.5) },
      bars: [
        [0, 2, 2, 2, 0],
        [1, 1, 1, 1, 0],
        [2, 2, 2, 2, 0],
      ],
    },
    {
      what: 'of weeks names what is in progress apart: no week takes it on any more',
      items: backlog(5, 5),
      told: {
        pace: week(
          1.5,
          ...backlog(5, 5)
            .slice(0, 2)
            .map(({ id }) => id),
          '77777',
        ),
      },
      bars: [
        ['started', 2, 2, 2, 0],
        [0, 2, 2, 2, 0],
        [1, 1, 1, 1, 0],
      ],
    },
    {
      what: 'without a throughput is the first 20',
      items: backlog(2, 0),
      told: { pace: week(0) },
      bars: [[0, 2, 2, 0, 0]],
    },
    {
      what: 'counts a cut that goes on below what is remembered in order as later',
      items: backlog(7, 7),
      told: { length: 3 },
      bars: [
        [0, 2, 6, 2, 0],
        ['later', 5, 15, 5, 0],
      ],
    },
    { what: 'of an empty backlog has no bar', items: [], bars: [] },
  ])('$what', ({ items, told, bars }) => {
    expect(inShort(runway(items, told))).toEqual(bars);
  });

  it('says why it is not cut by a pace', () => {
    expect(plan(backlog(1, 1), { pace: velocity(0) }).pace).toEqual({ because: 'no-velocity' });
    expect(plan([someFacts(1, { estimate: 'open' })]).pace).toEqual({ because: 'nothing-estimated' });
    expect(plan(backlog(1, 1), { pace: week(undefined) }).pace).toEqual({
      because: 'no-throughput',
    });
  });

  it('with a filter keeps the cuts of the whole backlog', () => {
    const items = backlog(5, 3);
    const among = items.filter(({ number }) => number % 2 === 0);
    expect(inShort(runway(items, {}, among))).toEqual([
      [0, 1, 3, 1, 0],
      [1, 1, 3, 0, 0],
      [2, 0, 0, 0, 0],
    ]);
  });
});

const pace: fc.Arbitrary<RunwayPace> = fc.oneof(
  fc.record({
    period: fc.constant('sprint' as const),
    velocity: fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: undefined, freq: 8 }),
    unit: fc.constantFrom('points' as const, 'seconds' as const, 'items' as const),
  }),
  fc
    .record({ throughput: fc.double({ min: 0, max: 9, noNaN: true }), started: fc.array(generatedId()) })
    .map(({ throughput, started }) => week(throughput, ...started)),
);

const told: fc.Arbitrary<Told> = fc.record({
  pace,
  nextSprints: fc.constantFrom([], [31], [32], [32, 31]),
  length: fc.constantFrom(5, 500),
});

const judgedBy = (facts: ItemFacts) => judgeFacts(facts, judging).band;

describe('whatever the backlog', () => {
  it('the bars together are the open backlog, by band, in items and in amounts', () => {
    fc.assert(
      fc.property(generatedBacklog(), told, fc.nat({ max: 3 }), (items, given, every) => {
        const among = every === 0 ? items : items.filter((_, at) => at % (every + 1) === 0);
        const { medianSize } = plan(items, given);
        const bars = runway(items, given, among);
        const sizeOf = (facts: ItemFacts) => (medianSize === undefined ? 1 : (sizeOfFacts(facts) ?? medianSize));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(bars.map((bar) => bar.items))).toBe(among.length);
        expect(sum(bars.map((bar) => bar.amount))).toBeCloseTo(sum(among.map(sizeOf)), 6);
        for (const band of ['ready', 'almost', 'not-ready', 'not-scored'] as const) {
          const ofBand = among.filter((facts) => judgedBy(facts) === band);
          expect(sum(bars.map(({ bands }) => bands[band].items))).toBe(ofBand.length);
          expect(sum(bars.map(({ bands }) => bands[band].amount))).toBeCloseTo(sum(ofBand.map(sizeOf)), 6);
        }
        const open = among.filter((facts) => sizeOfFacts(facts) === undefined);
        expect(sum(bars.map(({ unestimated }) => unestimated.items))).toBe(medianSize === undefined ? 0 : open.length);
      }),
      { seed: 171 },
    );
  });

  it('each bar holds the items that are said to stand in it', () => {
    fc.assert(
      fc.property(generatedBacklog(), told, (items, given) => {
        const find = barFinder(plan(items, given));
        for (const bar of runway(items, given)) {
          const name = bar.at === 'planned' ? `sprint ${bar.sprint}` : bar.at === 'rank' ? `cut ${bar.index}` : bar.at;
          expect(items.filter((facts) => find(facts) === name)).toHaveLength(bar.items);
        }
      }),
      { seed: 172 },
    );
  });

  const backlogAndVelocity = fc.record({
    items: generatedBacklog(),
    points: fc.double({ min: 0.5, max: 60, noNaN: true }),
    other: fc.double({ min: 0.5, max: 60, noNaN: true }),
    sprints: fc.integer({ min: 1, max: 5 }),
  });

  it('the first cuts are "the next sprints’ worth" of what is not planned', () => {
    fc.assert(
      fc.property(backlogAndVelocity, ({ items, points, sprints }) => {
        const nextSprints = [32];
        const rest = items.filter((facts) => plannedSprint(facts) !== 32);
        const { cuts, medianSize } = plan(items, { pace: velocity(points), nextSprints });
        fc.pre(medianSize !== undefined);
        // The median is that of the whole backlog, planned or not.
        const order = { tally: tallyOf(items, judging), top: topOf(rest, judging), nextSprints };
        const worth = nextUp(order, { velocity: points, sprintsAhead: sprints }).items;
        expect(cuts.slice(0, sprints).flat()).toEqual(worth);
        expect(worth.map(({ id }) => id)).toEqual(
          rest
            .toSorted(byRankOfFacts)
            .slice(0, worth.length)
            .map(({ id }) => id),
        );
      }),
      { seed: 173 },
    );
  });

  it('more velocity never leaves fewer items in the first sprints', () => {
    fc.assert(
      fc.property(backlogAndVelocity, ({ items, points, other, sprints }) => {
        const inFirst = (value: number) =>
          plan(items, { pace: velocity(value) })
            .cuts.slice(0, sprints)
            .flat().length;
        fc.pre(plan(items).medianSize !== undefined);
        expect(inFirst(Math.min(points, other))).toBeLessThanOrEqual(inFirst(Math.max(points, other)));
      }),
      { seed: 174 },
    );
  });
});
