import fc from 'fast-check';
import { atRisk, timePassed } from '../../../../src/domain/sprints/at-risk';

const DAY = 24 * 3600 * 1000;
const tenDays = { start: 0, end: 10 * DAY };

describe('what of a running sprint is at risk', () => {
  it.each([
    [
      'what is left beyond what the velocity brings in the time that remains',
      { left: 29, day: 6.4, velocity: 18 },
      22.52,
    ],
    ['nothing where it keeps up', { left: 5, day: 5, velocity: 20 }, 0],
    ['all that is left on the last day', { left: 8, day: 10, velocity: 20 }, 8],
    ['all that is left after the end', { left: 8, day: 14, velocity: 20 }, 8],
    ['all that is left where the velocity is 0', { left: 8, day: 5, velocity: 0 }, 8],
  ])('is %s', (_, { left, day, velocity }, risk) => {
    expect(atRisk({ ...tenDays, left, now: day * DAY, velocity })).toBeCloseTo(risk);
  });

  it('is never below 0, never more than what is left, and grows as time passes', () => {
    const amount = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -2, max: 14 }), (left, velocity, day) => {
        const at = (now: number) => atRisk({ ...tenDays, left, velocity, now });
        expect(at(day * DAY)).toBeGreaterThanOrEqual(0);
        expect(at(day * DAY)).toBeLessThanOrEqual(left);
        expect(at((day + 1) * DAY)).toBeGreaterThanOrEqual(at(day * DAY));
      }),
    );
  });

  it('and the even pace stand at a share of the time', () => {
    expect(timePassed({ ...tenDays, now: 4 * DAY })).toBeCloseTo(0.4);
    expect(timePassed({ ...tenDays, now: 12 * DAY })).toBe(1);
    expect(timePassed({ start: 5, end: 5, now: 5 })).toBe(1);
  });
});
