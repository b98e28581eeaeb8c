import { type MoscowPlace, moscowPlaces, mustHaveShare } from '../../../../src/domain/priority/must-have-share';

const backlog = [
  { moscow: 'must', size: 8 },
  { moscow: 'must', size: 5 },
  { size: 40 },
  { moscow: 'should', size: 3 },
  { size: 2 },
] as const;

const amountAt = (share: ReturnType<typeof mustHaveShare>, place: MoscowPlace) =>
  share.amounts.find((amount) => amount.place === place);

describe('P6: the share of the forecast capacity that must-haves take', () => {
  it.each([
    [26, 50, false],
    [21.7, 59.9, false],
    [20, 65, true],
    [13, 100, true],
  ])('of a capacity of %d is %d %%', (capacity, percent, over) => {
    const share = mustHaveShare(backlog, { capacity, most: 60 });
    expect(share.percent).toBeCloseTo(percent, 1);
    expect(share.over).toBe(over);
  });

  it('counts what somebody has set, in its order, and apart from it what nobody has', () => {
    const share = mustHaveShare(backlog, { capacity: 26, most: 60 });
    expect(share.amounts.map(({ place }) => place)).toEqual(moscowPlaces);
    expect(amountAt(share, 'must')).toEqual({ place: 'must', items: 2, size: 13, unsized: 0 });
    expect(amountAt(share, 'could')).toEqual({ place: 'could', items: 0, size: 0, unsized: 0 });
    expect(amountAt(share, 'not-set')).toEqual({ place: 'not-set', items: 2, size: 42, unsized: 0 });
  });

  it('takes unestimated items for the median estimate of all, and says how many (G)', () => {
    const share = mustHaveShare([...backlog, { moscow: 'must' }], { capacity: 36, most: 60 });
    expect(amountAt(share, 'must')).toEqual({ place: 'must', items: 3, size: 18, unsized: 1 });
    expect(share).toMatchObject({ percent: 50, takenAs: 5 });
  });

  it('cannot be computed where a must-have is not estimated and nothing else is', () => {
    const share = mustHaveShare([{ moscow: 'must' }], { capacity: 32, most: 60 });
    expect(share.percent).toBeUndefined();
    expect(share.over).toBe(false);
  });

  it('is over where there are must-haves and no capacity', () => {
    const share = mustHaveShare(backlog, { capacity: 0, most: 60 });
    expect(share.percent).toBeUndefined();
    expect(share.over).toBe(true);
    expect(mustHaveShare([], { capacity: 0, most: 60 }).over).toBe(false);
  });
});
