import fc from 'fast-check';
import { byPriority, byRank, byKey } from '../../../../src/domain/items/item-order';

const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);

describe('orders', () => {
  it('P4: by score, then rank, then the number part of the key as a number', () => {
    const items = [
      { key: 'MOB-10', score: 50 },
      { key: 'MOB-9', score: 50 },
      { key: 'MOB-1', score: 50, rank: '0|i0002:' },
      { key: 'MOB-2', score: 50, rank: '0|i0001:' },
      { key: 'MOB-3', score: 80 },
    ];
    expect(keys(items.toSorted(byPriority))).toEqual(['MOB-3', 'MOB-2', 'MOB-1', 'MOB-9', 'MOB-10']);
  });

  it('P2: what cannot be computed comes last', () => {
    const items = [
      { key: 'MOB-1', score: null },
      { key: 'MOB-2', score: 0 },
    ];
    expect(keys(items.toSorted(byPriority))).toEqual(['MOB-2', 'MOB-1']);
    expect(keys(items.toReversed().toSorted(byPriority))).toEqual(['MOB-2', 'MOB-1']);
  });

  it('ranks compare by code unit, not by a locale’s alphabet; items without one come last', () => {
    const items = [{ key: 'MOB-1' }, { key: 'MOB-2', rank: '0|hzzzzz:' }, { key: 'MOB-3', rank: '0|Hzzzzz:' }];
    expect(keys(items.toSorted(byRank))).toEqual(['MOB-3', 'MOB-2', 'MOB-1']);
  });

  it('keys of several projects stand by project, then by number', () => {
    const items = [{ key: 'WEB-1' }, { key: 'MOB-20' }, { key: 'MOB-3' }];
    expect(keys(items.toSorted(byKey))).toEqual(['MOB-3', 'MOB-20', 'WEB-1']);
  });

  it('P4: the order is total and stable: it does not depend on the order in which items come', () => {
    const item = fc.record({
      key: fc.integer({ min: 1, max: 99_999 }).map((number) => `MOB-${number}`),
      score: fc.option(fc.integer({ min: 0, max: 3 })),
      rank: fc.constantFrom('0|a:', '0|b:', undefined),
    });
    const items = fc
      .uniqueArray(item, { selector: ({ key }) => key, maxLength: 60 })
      .map((all) => all.map(({ rank, ...told }) => (rank === undefined ? told : { ...told, rank })));
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (all, order) => {
        const shuffled = all
          .map((one) => ({ one, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(keys(shuffled.toSorted(byPriority))).toEqual(keys(all.toSorted(byPriority)));
        for (const one of all) for (const other of all) expect(byPriority(one, other) === 0).toBe(one === other);
      }),
      { seed: 20261128, numRuns: 100 },
    );
  });
});
