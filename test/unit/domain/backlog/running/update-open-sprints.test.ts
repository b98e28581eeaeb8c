import fc from 'fast-check';
import { applyChanges, type Shards } from '../../../../../src/domain/backlog/facts/apply-changes';
import { type Changes, shardsOf } from '../../../../../src/domain/backlog/facts/fact-shard';
import {
  mostRunning,
  noOpenSprints,
  type OpenSprints,
  updateOpenSprints,
} from '../../../../../src/domain/backlog/running/update-open-sprints';
import type { RunningItem } from '../../../../../src/domain/backlog/running/running-item';
import { NOW } from '../../../../support/clock';
import { someFacts } from '../../../../support/some-facts';

/** One reading of an item: where it was found. */
type Reading = { readonly number: number; readonly at: number; readonly where: 'backlog' | 'sprint' | 'nowhere' };

const runningItem = (number: number, rest: Partial<RunningItem> = {}): RunningItem => {
  const { id, kind, findings, estimate, blockers, flagged } = someFacts(number);
  return { ...{ id, kind, findings, estimate, blockers, flagged }, sprint: 30, done: false, readAt: NOW, ...rest };
};

const sprint = { id: 30, name: 'Sprint 30' };

const changesOf = ({ number, at, where }: Reading): Changes => {
  const readAt = NOW + at;
  const gone = [{ id: someFacts(number).id, readAt }];
  if (where === 'backlog') return { present: [someFacts(number, { readAt })], gone: [], states: [] };
  if (where === 'nowhere') return { present: [], gone, states: [] };
  return { present: [], gone, states: [], running: { items: [runningItem(number, { readAt })], sprints: [sprint] } };
};

const count = 3;

const applyAll = (readings: readonly Reading[]): OpenSprints => {
  let shards: Shards = new Map(shardsOf(Array.from({ length: 30 }, (_, at) => someFacts(100 + at))).entries());
  let open = noOpenSprints;
  for (const reading of readings) {
    const changes = changesOf(reading);
    shards = new Map([...shards, ...applyChanges(changes, shards, count).shards]);
    open = updateOpenSprints(open, changes, { shards, count });
  }
  return open;
};

const readings = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    at: fc.integer({ min: 1, max: 60 }),
    where: fc.constantFrom<Reading['where']>('backlog', 'sprint', 'nowhere'),
  }),
  { selector: ({ at }) => at, maxLength: 14 },
);

it('the items of running sprints are those that their last reading found there, in whatever order it comes', () => {
  fc.assert(
    fc.property(
      readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const last = new Map(all.toSorted((a, b) => a.at - b.at).map((reading) => [reading.number, reading]));
        const running = [...last.values()].filter(({ where }) => where === 'sprint').map(({ number }) => number);
        const ids = running.toSorted((a, b) => a - b).map((number) => someFacts(number).id);
        expect(applyAll(shuffled).items.map(({ id }) => id)).toEqual(ids);
        expect(applyAll([...shuffled, ...shuffled]).items.map(({ id }) => id)).toEqual(ids);
      },
    ),
    { seed: 181 },
  );
});

const read = { shards: new Map(), count: 1 };
const known: OpenSprints = { sprints: [sprint], items: [runningItem(1)], more: false };
const nothing: Changes = { present: [], gone: [], states: [] };

describe('what is remembered of open sprints', () => {
  it('is the same value where nothing but the instant of a reading differs', () => {
    const running = { items: [runningItem(1, { readAt: NOW + 5 })], sprints: [sprint] };
    expect(updateOpenSprints(known, { ...nothing, running }, read)).toBe(known);
  });

  it('knows the state of what blocks an item, and what was deleted blocks nothing', () => {
    const blocked = { ...known, items: [runningItem(1, { blockers: [{ id: '7', category: 'to-do' }] })] };
    const done: Changes = { ...nothing, states: [{ id: '7', category: 'done', readAt: NOW + 1 }] };
    expect(updateOpenSprints(blocked, done, read).items[0]?.blockers).toEqual([{ id: '7', category: 'done' }]);
    const gone: Changes = { ...nothing, gone: [{ id: '7', readAt: NOW + 1, deleted: true }] };
    expect(updateOpenSprints(blocked, gone, read).items[0]?.blockers).toEqual([]);
    const blocks = [someFacts(1).id];
    const waits: Changes = { ...nothing, states: [{ id: '8', category: 'to-do', blocks, readAt: NOW + 1 }] };
    expect(updateOpenSprints(known, waits, read).items[0]?.blockers).toEqual([{ id: '8', category: 'to-do' }]);
  });

  it('are 500 items at the most, and says that there are more', () => {
    const items = Array.from({ length: mostRunning + 1 }, (_, at) => runningItem(at + 1));
    const open = updateOpenSprints(noOpenSprints, { ...nothing, running: { items, sprints: [sprint] } }, read);
    expect({ items: open.items.length, more: open.more }).toEqual({ items: mostRunning, more: true });
  });
});
