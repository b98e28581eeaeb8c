import { walkForward } from '../../../../src/domain/forecast/walk-forward';

const chance = { trials: 1000, seed: 1 };

describe('the record of past forecasts (F6)', () => {
  it('tells where in each forecast that what came lay, exactly for one period', () => {
    const [one] = walkForward([10, 20, 30, 40, 50, 30, 9], { ahead: 1, chance });
    expect(one).toEqual([
      { more: 2 / 5, asMuch: 3 / 5 },
      { more: 1, asMuch: 1 },
    ]);
  });

  it('takes nothing completed for what it is: at the very end, as far as zeros are in the past', () => {
    const [one] = walkForward([0, 5, 8, 0, 4, 0], { ahead: 1, chance });
    expect(one).toEqual([{ more: 3 / 5, asMuch: 1 }]);
  });

  it('has one case less for each further period, and none from a past in which nothing was completed', () => {
    const counts = walkForward([3, 0, 4, 5, 1, 2, 6, 3], { ahead: 4, chance }).map(({ length }) => length);
    expect(counts).toEqual([3, 2, 1, 0]);
    expect(walkForward([0, 0, 0, 0, 0, 0, 4], { ahead: 1, chance })).toEqual([[]]);
  });

  it('does not look ahead: what comes later changes no earlier case, and neither does looking further', () => {
    const start = [3, 0, 4, 5, 1, 2, 6, 3, 7, 2];
    const [one, two, three] = walkForward(start, { ahead: 3, chance });
    const later = walkForward([...start, 99, 0], { ahead: 5, chance });
    expect(later[0]?.slice(0, one?.length)).toEqual(one);
    expect(later[1]?.slice(0, two?.length)).toEqual(two);
    expect(later[2]?.slice(0, three?.length)).toEqual(three);
  });

  it('takes sums of decimals for equal where they are', () => {
    const [, , three] = walkForward([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], { ahead: 3, chance });
    expect(three).toEqual([{ more: 0, asMuch: 1 }]);
  });
});
