import { howMany } from '../../../../src/domain/forecast/how-many';
import { whenDone } from '../../../../src/domain/forecast/when-done';

describe('a forecast that cannot be made says why (F3)', () => {
  it('refuses fewer than five periods', () => {
    const because = { because: 'Too little history for a forecast: 4 of at least 5 finished periods.' };
    expect(howMany([5, 8, 3, 6], { periods: 1, p: 0.85 })).toEqual(because);
    expect(whenDone([5, 8, 3, 6], { amount: 20, p: 0.85 })).toEqual(because);
  });

  it('refuses no period at all', () => {
    expect(howMany([], { periods: 1, p: 0.5 })).toHaveProperty('because');
  });

  it('refuses a history in which nothing was completed', () => {
    const because = { because: 'No forecast: nothing was delivered in the last 6 periods.' };
    expect(howMany([0, 0, 0, 0, 0, 0], { periods: 3, p: 0.5 })).toEqual(because);
    expect(whenDone([0, 0, 0, 0, 0, 0], { amount: 1, p: 0.5 })).toEqual(because);
  });

  it('refuses a team that has stopped, however much it completed before the last 12 periods', () => {
    expect(howMany([20, ...Array.from({ length: 12 }, () => 0)], { periods: 1, p: 0.5 })).toHaveProperty('because');
  });

  it.each([NaN, Infinity])('refuses %p as an amount, past or to be done', (wrong) => {
    expect(howMany([5, 8, wrong, 3, 6], { periods: 1, p: 0.5 })).toHaveProperty('because');
    expect(whenDone([5, 8, 4, 3, 6], { amount: wrong, p: 0.5 })).toHaveProperty('because');
  });
});
