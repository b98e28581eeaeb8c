import { makeForecast } from '../../../../src/domain/forecast/make-forecast';
import { forecastReport } from '../../../site/report/read-forecast';
import { forecastTable } from '../../../site/report/forecast-table';
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
      likely: [
        { atLeast: 3, probability: 1 },
        { atLeast: 4, probability: 0.9 },
        { atLeast: 5, probability: 0.7 },
        { atLeast: 7, probability: 0.3 },
        { atLeast: 9, probability: 0.1 },
      ],
      backTest: { cases: 5, held50: 1, held85: 4 },
      targets: null,
    });
  });

  it('prints null for each promise where there is too little history', () => {
    expect(forecastReport(7, forecastFrom(8, 0))).toEqual({
      board: 7,
      sprints: [8, 0],
      nextSprint: { 50: null, 70: null, 85: null, 95: null },
      likely: [],
      backTest: { cases: 0, held50: 0, held85: 0 },
      targets: null,
      cannot: 'Too little history for a forecast: 2 of at least 5 finished sprints.',
    });
  });

  it('prints epics and versions by date, with what is open of them and how it is counted', () => {
    const until = (withBefore: number) => ({
      own: 3,
      ownItems: 2,
      ownUnestimated: 1,
      withBefore,
      items: 9,
      unestimated: 4,
      takenAs: 2,
    });
    const report = forecastReport(7, forecastFrom(5, 5, 5, 5, 5, 5), {
      now: march(1) + 6 * 14 * DAY,
      list: {
        more: 0,
        targets: [
          { target: { kind: 'version', id: '10' }, name: '2.0', openItems: 2, amount: until(11) },
          { target: { kind: 'issue', key: 'MOB-4' }, name: 'Payments', openItems: 2, amount: until(9) },
          { target: { kind: 'version', id: '11' }, name: 'Some day', openItems: 2, amount: until(999) },
        ],
      },
    });
    const amounts = { openItems: 2, open: 3, unestimated: 1, unestimatedAs: 2 };
    const inPeriods = (periods: number, around: string) => ({ at50: { periods, around }, at85: { periods, around } });
    const beyond = { periods: null, around: null };
    expect(report.targets).toEqual([
      { kind: 'issue', target: 'MOB-4', name: 'Payments', withBefore: 9, ...amounts, ...inPeriods(2, '2024-07-05') },
      { kind: 'version', target: '10', name: '2.0', withBefore: 11, ...amounts, ...inPeriods(3, '2024-07-19') },
      { kind: 'version', target: '11', name: 'Some day', withBefore: 999, ...amounts, at50: beyond, at85: beyond },
    ]);
    expect(forecastTable(report).split('\n').slice(-5)).toEqual([
      'Epic or version                           Open items  Estimate  Unestimated  50 %           85 %',
      'MOB-4 Payments                                     2         3            1  2024-07-05     2024-07-05',
      '2.0                                                2         3            1  2024-07-19     2024-07-19',
      'Some day                                           2         3            1  not within 52  not within 52',
      '',
    ]);
  });

  it('prints no sprint of a board that has none', () => {
    expect(forecastReport(7, { kind: 'none', because: 'No velocity yet.' })).toMatchObject({ sprints: [] });
  });
});
