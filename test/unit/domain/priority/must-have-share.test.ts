import type { MoscowCategory } from '../../../../src/domain/priority/moscow-settings';
import { type SizedItem, mustHaveShare } from '../../../../src/domain/priority/must-have-share';

const item = (
  key: string,
  kind: 'set' | 'proposed',
  { category, size }: { readonly category: MoscowCategory; readonly size?: number },
): SizedItem => ({
  key,
  moscow: { kind, category, because: '' },
  ...(size === undefined ? {} : { size }),
});

const backlog = [
  item('MOB-1', 'set', { category: 'must', size: 8 }),
  item('MOB-2', 'set', { category: 'must', size: 5 }),
  item('MOB-3', 'proposed', { category: 'must', size: 40 }),
  item('MOB-4', 'set', { category: 'should', size: 3 }),
  item('MOB-5', 'proposed', { category: 'wont', size: 2 }),
];

describe('P6: the share of the forecast capacity that must-haves take', () => {
  it.each([
    [26, 50, false],
    [21.7, 59.9, false],
    [20, 65, true],
    [13, 100, true],
  ])('of a capacity of %d is %d %%', (capacity, percent, over) => {
    const share = mustHaveShare(backlog, { capacity, usual: 3, most: 60 });
    expect(share.percent).toBeCloseTo(percent, 1);
    expect(share.over).toBe(over);
  });

  it('counts what somebody has set, and shows what is only proposed beside it', () => {
    const { categories } = mustHaveShare(backlog, { capacity: 26, usual: 3, most: 60 });
    expect(categories[0]).toEqual({
      category: 'must',
      set: { keys: ['MOB-1', 'MOB-2'], size: 13, unsized: 0 },
      proposed: { keys: ['MOB-3'], size: 40, unsized: 0 },
    });
    expect(categories.map(({ category }) => category)).toEqual(['must', 'should', 'could', 'wont']);
  });

  it('takes unestimated items for the usual size, and says how many', () => {
    const share = mustHaveShare([...backlog, item('MOB-6', 'set', { category: 'must' })], {
      capacity: 32,
      usual: 3,
      most: 60,
    });
    expect(share.categories[0]?.set).toEqual({ keys: ['MOB-1', 'MOB-2', 'MOB-6'], size: 16, unsized: 1 });
    expect(share).toMatchObject({ percent: 50, takenAs: 3 });
  });

  it('cannot be computed where a must-have is not estimated and nothing says how large items usually are', () => {
    const share = mustHaveShare([item('MOB-6', 'set', { category: 'must' })], {
      capacity: 32,
      usual: undefined,
      most: 60,
    });
    expect(share.percent).toBeUndefined();
    expect(share.over).toBe(false);
  });

  it('is over where there are must-haves and no capacity', () => {
    const share = mustHaveShare(backlog, { capacity: 0, usual: 3, most: 60 });
    expect(share.percent).toBeUndefined();
    expect(share.over).toBe(true);
    expect(mustHaveShare([], { capacity: 0, usual: 3, most: 60 }).over).toBe(false);
  });
});
