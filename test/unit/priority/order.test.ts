import { byKey, byPriority, byRank } from '../../../src/domain/priority/order';

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
});
