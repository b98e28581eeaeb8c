import { howMany } from '../../../../src/domain/forecast/how-many';

/** Nine once, three once, seven twice, five four times, four twice: the table of F2. */
const table = [9, 3, 7, 7, 5, 5, 5, 5, 4, 4];

describe('how much will be completed in the next period (F2)', () => {
  it.each([
    [10, 9],
    [30, 7],
    [50, 5],
    [70, 5],
    [85, 4],
    [92, 3],
  ])('promises at %i %% what so many percent of the past periods reached', (percent, amount) => {
    expect(howMany(table, { periods: 1, p: percent / 100 })).toEqual({ amount });
  });

  it('keeps to the same table whatever the order of the periods', () => {
    expect(howMany(table.toReversed(), { periods: 1, p: 0.85 })).toEqual({ amount: 4 });
  });

  it('counts a period in which nothing was completed', () => {
    expect(howMany([0, 0, 5, 8, 9], { periods: 1, p: 0.7 })).toEqual({ amount: 0 });
  });

  it('forecasts decimals without binary noise', () => {
    expect(howMany([0.1, 0.1, 0.1, 0.1, 0.1], { periods: 3, p: 0.5 })).toEqual({ amount: 0.3 });
  });

  it('looks back on the last 12 periods only', () => {
    const recent = Array.from({ length: 12 }, () => 10);
    expect(howMany([...Array.from({ length: 40 }, () => 1), ...recent], { periods: 1, p: 0.95 })).toEqual({
      amount: 10,
    });
  });
});

describe('how much will be completed in several periods together', () => {
  it('gives the same answer for the same history and seed (F1)', () => {
    const chance = { trials: 2000, seed: 7 };
    expect(howMany(table, { periods: 3, p: 0.85, chance })).toEqual(howMany(table, { periods: 3, p: 0.85, chance }));
  });

  it('promises no more than independent draws would, because nobody knows the usual pace exactly', () => {
    // Of three independent sprints all three come to nothing in 12.5 %, from the urn in 3/6 × 5/8 ×
    // 7/10 = 22 %.
    const evenOdds = [0, 0, 0, 10, 10, 10];
    expect(howMany(evenOdds, { periods: 3, p: 0.85 })).toEqual({ amount: 0 });
    expect(howMany(evenOdds, { periods: 3, p: 0.7 })).toEqual({ amount: 10 });
  });

  it('stays near three times the mean at even odds', () => {
    expect(howMany(table, { periods: 3, p: 0.5 })).toEqual({ amount: 16 });
  });
});
