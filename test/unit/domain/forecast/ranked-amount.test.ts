import { type RankedItem, rankedAmount } from '../../../../src/domain/forecast/ranked-amount';

/** First rank first. The median estimate is 4. */
const backlog: readonly RankedItem[] = [
  { key: 'MOB-1', points: 5, versions: ['10'] },
  { key: 'MOB-2', points: 3, epic: 'MOB-100' },
  { key: 'MOB-3' },
  { key: 'MOB-4', epic: 'MOB-100' },
  { key: 'MOB-5', points: 8, epic: 'MOB-200', versions: ['10', '11'] },
  { key: 'MOB-6', points: 1 },
];

describe('how much there is to do until a part of the ranked backlog is done', () => {
  it('takes an item with everything that ranks before it', () => {
    expect(rankedAmount(backlog, { kind: 'item', key: 'MOB-2' })).toEqual({
      own: 3,
      withBefore: 8,
      items: 2,
      unestimated: 0,
    });
  });

  it('takes an epic down to its last item, unestimated ones at the median estimate of the backlog (G)', () => {
    expect(rankedAmount(backlog, { kind: 'epic', key: 'MOB-100' })).toEqual({
      own: 7,
      withBefore: 16,
      items: 4,
      unestimated: 2,
      takenAs: 4,
    });
  });

  it('takes a version down to its last item, also where an item is in several', () => {
    expect(rankedAmount(backlog, { kind: 'version', id: '10' })).toMatchObject({ own: 13, withBefore: 24, items: 5 });
  });

  it('counts an estimate of 0 as an estimate', () => {
    const free = [{ key: 'MOB-1', points: 0 }];
    expect(rankedAmount(free, { kind: 'item', key: 'MOB-1' })).toMatchObject({ withBefore: 0, unestimated: 0 });
  });

  it('sums decimals without binary noise', () => {
    const decimals = [
      { key: 'MOB-1', points: 0.1 },
      { key: 'MOB-2', points: 0.2 },
    ];
    expect(rankedAmount(decimals, { kind: 'item', key: 'MOB-2' })).toMatchObject({ withBefore: 0.3 });
  });

  it('says so where nothing of the target is open, or nothing is estimated', () => {
    expect(rankedAmount(backlog, { kind: 'epic', key: 'MOB-300' })).toEqual({
      because: 'No item of this epic is in the open backlog.',
    });
    expect(rankedAmount([{ key: 'MOB-1' }], { kind: 'item', key: 'MOB-1' })).toHaveProperty('because');
  });
});
