import { makeForecast } from '../../../../src/domain/forecast/make-forecast';
import { forecastReport } from '../../../site/report/read-forecast';
import { march, DAY } from '../../../support/clock';

const forecastFrom = (...completed: readonly number[]) =>
  makeForecast({
    kind: 'sprints',
    sprints: completed.map((amount, at) => ({
      name: `Sprint ${at + 1}`,
      start: march(1) + at * 14 * DAY,
      unit: 'points',
      completed: amount,
      complete: true,
    })),
  });

describe('the forecast on the command line', () => {
  it('prints the sprints that the promises are read off, the promises and the back-test', () => {
    expect(forecastReport(7, forecastFrom(9, 3, 7, 7, 5, 5, 5, 5, 4, 4))).toEqual({
      board: 7,
      sprints: [9, 3, 7, 7, 5, 5, 5, 5, 4, 4],
      nextSprint: { 50: 5, 70: 5, 85: 4, 95: 3 },
      backTest: { cases: 5, held50: 1, held85: 4 },
    });
  });

  it('prints null for each promise where there is too little history', () => {
    expect(forecastReport(7, forecastFrom(8, 0))).toEqual({
      board: 7,
      sprints: [8, 0],
      nextSprint: { 50: null, 70: null, 85: null, 95: null },
      backTest: { cases: 0, held50: 0, held85: 0 },
    });
  });

  it('prints no sprint of a board that has none', () => {
    expect(forecastReport(7, { kind: 'none', because: 'No velocity yet.' })).toMatchObject({ sprints: [] });
  });
});
