import fc from 'fast-check';
import { shardOf, shardsFor, shardsOf } from '../../../../../src/domain/backlog/facts/fact-shard';
import { generatedBacklog } from '../../../../support/generated-facts';

describe('the part of a backlog that an item is in', () => {
  it('is told by its id alone, and stays the same from version to version', () => {
    expect(['10000', '10001', '20001', 'MOB-7', ''].map((id) => shardOf(id, 7))).toEqual([2, 6, 2, 1, 0]);
  });

  it('is one of those that there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 400 }), (id, count) => {
        const part = shardOf(id, count);
        expect(Number.isInteger(part) && part >= 0 && part < count).toBe(true);
      }),
      { seed: 41 },
    );
  });

  it.each([1, 2, 3, 7, 10, 100])('is no fuller than half as full again as the others, for ids %s apart', (step) => {
    const items = 20_000;
    const count = shardsFor(items);
    const sizes = Array.from({ length: count }, () => 0);
    for (let at = 0; at < items; at += 1) {
      const part = shardOf(String(10_000 + at * step), count);
      sizes[part] = (sizes[part] ?? 0) + 1;
    }
    expect(Math.max(...sizes)).toBeLessThan(1.5 * (items / count));
  });

  it('holds some 12 items, and more where there would be more than 1,000 parts', () => {
    expect([0, 1, 12, 13, 2_000, 12_000, 50_000].map(shardsFor)).toEqual([1, 1, 1, 2, 167, 1000, 1000]);
  });
});

describe('the facts of a backlog in parts', () => {
  it('hold each item in its part, and who waits for an item in the part of that item', () => {
    fc.assert(
      fc.property(generatedBacklog(), (items) => {
        const parts = shardsOf(items);
        expect(parts.flatMap(({ facts }) => [...facts.values()]).toSorted(byId)).toEqual(items.toSorted(byId));
        for (const { id, blockers } of items) {
          expect(parts[shardOf(id, parts.length)]?.facts.has(id)).toBe(true);
          for (const blocker of blockers)
            expect(parts[shardOf(blocker.id, parts.length)]?.blocks.get(blocker.id)).toContain(id);
        }
        const waits = parts.flatMap(({ blocks }) => [...blocks.values()].flat());
        expect(waits).toHaveLength(items.flatMap(({ blockers }) => blockers).length);
      }),
      { seed: 42 },
    );
  });
});

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
