import fc from 'fast-check';
import {
  type Shards,
  applyChanges,
  missingShards,
  waitingIn,
} from '../../../../../src/domain/backlog/facts/apply-changes';
import { emptyShard, type Changes, shardOf } from '../../../../../src/domain/backlog/facts/fact-shard';
import type { ItemFacts } from '../../../../../src/domain/backlog/facts/item-facts';
import { NOW, DAY } from '../../../../support/clock';
import { generatedId, generatedCategory, generatedFacts } from '../../../../support/generated-facts';
import { someFacts } from '../../../../support/some-facts';

const COUNT = 5;

const empty: Shards = new Map(Array.from({ length: COUNT }, (_, number) => [number, emptyShard]));

const nothing: Changes = { present: [], gone: [], states: [] };

/** The parts after some changes, all of them read. */
const after = (shards: Shards, ...all: readonly Partial<Changes>[]): Shards =>
  all.reduce<Shards>(
    (known, changes) => new Map([...known, ...applyChanges({ ...nothing, ...changes }, known, COUNT).shards]),
    shards,
  );

const allFacts = (shards: Shards): readonly ItemFacts[] =>
  [...shards.values()]
    .flatMap(({ facts }) => [...facts.values()])
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));

const factsOf = (shards: Shards, number: number): ItemFacts | undefined =>
  allFacts(shards).find((facts) => facts.number === number);

/** The parts as plain lists, in one order. */
const told = (shards: Shards) => ({
  facts: allFacts(shards),
  waiting: waitingOf(shards),
  gone: [...shards.values()].flatMap(({ gone }) => [...gone]).toSorted(([one], [other]) => (one < other ? -1 : 1)),
});

const waitingOf = (shards: Shards) =>
  [...shards.values()]
    .flatMap(({ blocks }) => [...blocks].map(([id, waiting]) => [id, waiting.toSorted()] as const))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

const readAt = fc.nat({ max: 50 }).map((seconds) => NOW + seconds * 1000);

const gone = fc.record({ id: generatedId(), readAt, deleted: fc.option(fc.boolean(), { nil: undefined }) });

const state = fc.record({
  id: generatedId(),
  category: generatedCategory(),
  blocks: fc.option(fc.uniqueArray(generatedId(), { maxLength: 3 }), { nil: undefined }),
  readAt,
});

const change: fc.Arbitrary<Changes> = fc.record({
  present: fc.array(generatedFacts(), { maxLength: 4 }),
  gone: fc.array(gone, { maxLength: 2 }),
  states: fc.array(state, { maxLength: 3 }),
});

const past = fc.array(change, { maxLength: 6 });

describe('what was read, brought into the facts', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(past, change, (before, changes) => {
        const once = after(empty, ...before, changes);
        expect(told(after(once, changes))).toEqual(told(once));
      }),
      { seed: 91, numRuns: 500 },
    );
  });

  it('keeps who waits for whom as the facts’ blockers say, whatever comes', () => {
    fc.assert(
      fc.property(past, (changes) => {
        const shards = after(empty, ...changes);
        const waiting = new Map<string, string[]>();
        for (const { id, blockers } of allFacts(shards))
          for (const blocker of blockers) waiting.set(blocker.id, [...(waiting.get(blocker.id) ?? []), id]);
        expect(waitingOf(shards)).toEqual(
          [...waiting]
            .map(([id, all]) => [id, all.toSorted()])
            .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
        );
      }),
      { seed: 92, numRuns: 500 },
    );
  });

  it('needs no other parts than it names, and loses nothing of those that it did not read', () => {
    fc.assert(
      fc.property(past, change, (before, changes) => {
        const whole = after(empty, ...before);
        let read: Shards = new Map();
        for (let missing = missingShards(changes, read, COUNT); missing.length > 0;) {
          read = new Map([...read, ...missing.map((number) => [number, whole.get(number) ?? emptyShard] as const)]);
          missing = missingShards(changes, read, COUNT);
        }
        const applied = applyChanges(changes, read, COUNT);
        expect([...applied.shards.keys()].filter((number) => !read.has(number))).toEqual([]);
        expect(told(new Map([...whole, ...applied.shards]))).toEqual(told(after(whole, changes)));
      }),
      { seed: 93, numRuns: 500 },
    );
  });

  it('names each item that became another, as it was and as it is', () => {
    fc.assert(
      fc.property(past, change, (before, changes) => {
        const whole = after(empty, ...before);
        const named = applyChanges(changes, whole, COUNT).changes;
        const items = new Map(allFacts(whole).map((facts) => [facts.id, facts]));
        for (const one of named) {
          const id = one.before?.id ?? one.after?.id ?? '';
          expect(one.before).toEqual(items.get(id));
          if (one.after === undefined) items.delete(id);
          else items.set(id, one.after);
        }
        const left = [...items.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(left).toEqual(allFacts(after(whole, changes)));
      }),
      { seed: 94, numRuns: 500 },
    );
  });

  it('leaves the parts that it was given as they were', () => {
    fc.assert(
      fc.property(past, change, (before, changes) => {
        const whole = after(empty, ...before);
        const copy = structuredClone(told(whole));
        applyChanges(changes, whole, COUNT);
        expect(told(whole)).toEqual(copy);
      }),
      { seed: 95 },
    );
  });
});

describe('two readings of one item', () => {
  const reading = (at: number): fc.Arbitrary<Partial<Changes>> =>
    fc.oneof(
      generatedFacts(fc.constant('20001')).map((facts) => ({ present: [{ ...facts, readAt: at }] })),
      fc.boolean().map((deleted) => ({ gone: [{ id: '20001', readAt: at, deleted }] })),
    );

  it('give the later one, whichever arrives first', () => {
    fc.assert(
      fc.property(past, reading(NOW + 60_000), reading(NOW + 61_000), (before, earlier, later) => {
        const whole = after(empty, ...before);
        const inOrder = after(whole, earlier, later);
        const reversed = after(whole, later, earlier);
        const item = (shards: Shards) => allFacts(shards).find(({ id }) => id === '20001');
        expect(item(inOrder)).toEqual(later.present?.[0]);
        expect(item(reversed)).toEqual(later.present?.[0]);
      }),
      { seed: 96, numRuns: 300 },
    );
  });

  it('never bring back what is gone, be it moved or deleted, however late the older one arrives', () => {
    const left = after(
      empty,
      { present: [someFacts(1)] },
      { gone: [{ id: '20001', readAt: NOW + 2000 }] },
      { present: [someFacts(2, { readAt: NOW + DAY })] },
      { present: [someFacts(1, { readAt: NOW + 1000 })] },
    );
    expect(factsOf(left, 1)).toBeUndefined();
  });

  it('bring back what was moved away and has been moved back since', () => {
    const back = someFacts(1, { readAt: NOW + 3000 });
    const shards = after(
      empty,
      { present: [someFacts(1)] },
      { gone: [{ id: '20001', readAt: NOW + 2000 }] },
      { present: [back] },
    );
    expect(factsOf(shards, 1)).toEqual(back);
  });

  it('are remembered as gone for two days, longer than any message takes, and no longer', () => {
    const at = (readAt: number) =>
      told(
        after(empty, { gone: [{ id: '20001', readAt: NOW }] }, { gone: [{ id: idBeside('20001'), readAt }] }),
      ).gone.map(([id]) => id);
    expect(at(NOW + 2 * DAY)).toContain('20001');
    expect(at(NOW + 2 * DAY + 1)).not.toContain('20001');
  });
});

describe('what an item waits for', () => {
  const waiting = someFacts(1, {
    blockers: [
      { id: '20002', category: 'to-do' },
      { id: '20003', category: 'in-progress' },
    ],
  });
  const shards = after(empty, { present: [waiting] });
  const blockersAfter = (...changes: readonly Partial<Changes>[]) => factsOf(after(shards, ...changes), 1)?.blockers;

  it('follows the state of a blocker, and keeps the order of the others', () => {
    expect(blockersAfter({ states: [{ id: '20002', category: 'done', readAt: NOW + 1 }] })).toEqual([
      { id: '20002', category: 'done' },
      { id: '20003', category: 'in-progress' },
    ]);
  });

  it('is not what was read of a blocker before the item itself was read', () => {
    expect(blockersAfter({ states: [{ id: '20002', category: 'done', readAt: NOW - 1 }] })).toEqual(waiting.blockers);
  });

  it('gains and loses what the blocker’s own links say', () => {
    const states = (id: string, blocks: readonly string[]): Partial<Changes> => ({
      states: [{ id, category: 'to-do', blocks, readAt: NOW + 1 }],
    });
    expect(blockersAfter(states('20004', ['20001']))).toEqual([
      ...waiting.blockers,
      { id: '20004', category: 'to-do' },
    ]);
    expect(blockersAfter(states('20002', []))).toEqual([{ id: '20003', category: 'in-progress' }]);
  });

  it('is no deleted item any more', () => {
    expect(blockersAfter({ gone: [{ id: '20002', readAt: NOW + 1, deleted: true }] })).toEqual([
      { id: '20003', category: 'in-progress' },
    ]);
    fc.assert(
      fc.property(past, generatedId(), (changes, id) => {
        const left = after(empty, ...changes, { gone: [{ id, readAt: NOW + DAY, deleted: true }] });
        expect(allFacts(left).filter(({ blockers }) => blockers.some((one) => one.id === id))).toEqual([]);
        expect(waitingIn(left, id, COUNT)).toEqual([]);
      }),
      { seed: 97 },
    );
  });

  it('stays blocked by what only left the backlog', () => {
    expect(blockersAfter({ gone: [{ id: '20002', readAt: NOW + 1 }] })).toEqual(waiting.blockers);
  });
});

/** The id of another item in the same part. */
const idBeside = (id: string): string => {
  for (let number = 1; ; number += 1) {
    const other = String(20_001 + number);
    if (shardOf(other, COUNT) === shardOf(id, COUNT)) return other;
  }
};
