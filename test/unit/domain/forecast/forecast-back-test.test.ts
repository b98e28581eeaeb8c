import { backTestForecast } from '../../../../src/domain/forecast/forecast-back-test';

describe('the back-test of a board (F5)', () => {
  it('forecasts each sprint from those before it, from the sixth on', () => {
    expect(backTestForecast([5, 5, 5, 5, 5, 5, 5, 5])).toEqual({ cases: 3, held50: 3, held85: 3, emptyAt85: 0 });
  });

  it('counts a promise as held where exactly that much was completed, and as broken below', () => {
    // From 10, 20, 30, 40, 50: 85 % → 10, 50 % → 30. Then 30 holds both, and 9 neither.
    expect(backTestForecast([10, 20, 30, 40, 50, 30])).toEqual({ cases: 1, held50: 1, held85: 1, emptyAt85: 0 });
    expect(backTestForecast([10, 20, 30, 40, 50, 29])).toEqual({ cases: 1, held50: 0, held85: 1, emptyAt85: 0 });
    expect(backTestForecast([10, 20, 30, 40, 50, 9])).toEqual({ cases: 1, held50: 0, held85: 0, emptyAt85: 0 });
  });

  it('does not look ahead: what comes later changes no earlier case', () => {
    const start = [10, 20, 30, 40, 50, 9];
    const [before, after] = [backTestForecast(start), backTestForecast([...start, 0])];
    expect(after.cases).toBe(before.cases + 1);
    expect(after.held85).toBe(before.held85);
  });

  it('says how many promises were of nothing, which are always held', () => {
    expect(backTestForecast([0, 0, 5, 8, 9, 4])).toEqual({ cases: 1, held50: 0, held85: 1, emptyAt85: 1 });
  });

  it('has no case where the history is too short or nothing was completed before', () => {
    expect(backTestForecast([5, 5, 5, 5, 5]).cases).toBe(0);
    expect(backTestForecast([0, 0, 0, 0, 0, 0, 7]).cases).toBe(0);
  });
});
