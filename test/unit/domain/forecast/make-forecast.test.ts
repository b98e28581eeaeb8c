import { makeForecast } from '../../../../src/domain/forecast/make-forecast';
import { march, DAY } from '../../../support/clock';

const sprints = (...completed: readonly number[]) =>
  completed.map((amount, at) => ({
    name: `Sprint ${at + 1}`,
    start: march(1) + at * 14 * DAY,
    unit: 'points' as const,
    completed: amount,
    complete: true,
  }));

describe('the forecast of a board', () => {
  it('promises the next sprint at four confidences from the completed amounts (F2)', () => {
    expect(makeForecast({ kind: 'sprints', sprints: sprints(9, 3, 7, 7, 5, 5, 5, 5, 4, 4) })).toMatchObject({
      kind: 'forecast',
      periods: 'sprints',
      unit: 'points',
      next: { 50: 5, 70: 5, 85: 4, 95: 3 },
      drawnFrom: 10,
      backTest: { cases: 5 },
    });
  });

  it('keeps the sprints it stands on, oldest first, with their names', () => {
    const { samples } = makeForecast({ kind: 'sprints', sprints: sprints(9, 0, 7, 7, 5) });
    expect(samples?.slice(0, 2)).toEqual([
      { name: 'Sprint 1', start: march(1), completed: 9 },
      { name: 'Sprint 2', start: march(1) + 14 * DAY, completed: 0 },
    ]);
  });

  it('leaves out and names a sprint of which only the least that it completed is known (V31)', () => {
    const [first, ...others] = sprints(1, 9, 9, 9, 9, 9).map((sprint, at) => ({ ...sprint, complete: at > 0 }));
    const view = makeForecast({ kind: 'sprints', sprints: first === undefined ? [] : [first, ...others] });
    expect(view).toMatchObject({ kind: 'forecast', next: { 95: 9 }, leftOut: ['Sprint 1'] });
  });

  it('says how little history there is and which sprints are left out (F3)', () => {
    const unknown = sprints(8, 8, 8, 8, 8).map((sprint) => ({ ...sprint, complete: sprint.name !== 'Sprint 2' }));
    expect(makeForecast({ kind: 'sprints', sprints: unknown })).toMatchObject({
      kind: 'none',
      because:
        'Too little history for a forecast: 4 of at least 5 finished sprints. Left out, because the history of some of their items is unknown: Sprint 2.',
      samples: [{ completed: 8 }, { completed: 8 }, { completed: 8 }, { completed: 8 }],
    });
  });

  it('forecasts a board without sprints by its weeks, in items (V23)', () => {
    const weeks = [4, 6, 5, 0, 7, 6].map((finished, at) => ({
      from: march(4) + at * 7 * DAY,
      to: march(11) + at * 7 * DAY,
      finished,
    }));
    expect(makeForecast({ kind: 'throughput', weeks, unknown: 2 })).toMatchObject({
      kind: 'forecast',
      periods: 'weeks',
      unit: 'items',
      next: { 50: 6, 70: 4, 85: 0 },
      unknownItems: 2,
    });
  });

  it('passes on why there is no velocity', () => {
    const none = { kind: 'none', because: 'This project has no board, so it has no sprints.' } as const;
    expect(makeForecast(none)).toEqual(none);
  });
});
