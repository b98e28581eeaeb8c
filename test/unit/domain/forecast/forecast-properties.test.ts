import fc from 'fast-check';
import { forecastHistory } from '../../../../src/domain/forecast/forecast-history';
import { howMany, totalsAfter } from '../../../../src/domain/forecast/how-many';
import { type Chance, horizon } from '../../../../src/domain/forecast/play-futures';
import { whenDone } from '../../../../src/domain/forecast/when-done';

const chance: Chance = { trials: 100, seed: 11 };

const amount = fc.integer({ min: 0, max: 60 });

/** Histories long enough in which something was completed. */
const history = fc.array(amount, { minLength: 5, maxLength: 30 }).map((samples) => [...samples, 1 + (samples[0] ?? 0)]);

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

const periods = fc.integer({ min: 1, max: 6 });

const amountOf = (samples: readonly number[], ahead: number, p: number): number => {
  const answer = howMany(samples, { periods: ahead, p, chance });
  return 'amount' in answer ? answer.amount : NaN;
};

const periodsOf = (samples: readonly number[], todo: number, p: number): number => {
  const answer = whenDone(samples, { amount: todo, p, chance });
  return 'periods' in answer ? answer.periods : 'beyond' in answer ? answer.beyond + 1 : NaN;
};

describe('forecasts of any history (F4)', () => {
  it('promise less for more confidence, and a later end', () => {
    fc.assert(
      fc.property(history, periods, fc.record({ one: share, other: share }), (samples, ahead, { one, other }) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(amountOf(samples, ahead, high)).toBeLessThanOrEqual(amountOf(samples, ahead, low));
        expect(periodsOf(samples, 50, high)).toBeGreaterThanOrEqual(periodsOf(samples, 50, low));
      }),
    );
  });

  it('promise so many times as much, and in no more periods, for a history so many times as large', () => {
    fc.assert(
      fc.property(
        history,
        periods,
        fc.record({ p: share, times: fc.integer({ min: 1, max: 9 }) }),
        (samples, ahead, { p, times }) => {
          const larger = samples.map((sample) => sample * times);
          expect(amountOf(larger, ahead, p)).toBe(times * amountOf(samples, ahead, p));
          expect(periodsOf(larger, 50, p)).toBeLessThanOrEqual(periodsOf(samples, 50, p));
          expect(periodsOf(larger, 50 * times, p)).toBe(periodsOf(samples, 50, p));
        },
      ),
    );
  });

  it('promise no less for a history in which a period completed more, where no record corrects it', () => {
    fc.assert(
      fc.property(
        history.map((samples) => samples.slice(-16)),
        fc.nat(29),
        fc.record({ more: amount, ahead: periods, p: share }),
        (samples, at, { more, ahead, p }) => {
          const better = samples.map((sample, index) => (index === at ? sample + more : sample));
          expect(amountOf(better, ahead, p)).toBeGreaterThanOrEqual(amountOf(samples, ahead, p));
          expect(periodsOf(better, 50, p)).toBeLessThanOrEqual(periodsOf(samples, 50, p));
        },
      ),
    );
  });

  it('take exactly n ÷ c periods, rounded up, at every confidence where every period completed c', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 2 * horizon }),
        fc.record({ decimals: fc.constantFrom(1, 10, 100), p: share, length: fc.integer({ min: 5, max: 30 }) }),
        (perPeriod, todo, { decimals, p, length }) => {
          const constant = Array.from({ length }, () => perPeriod / decimals);
          const expected = Math.ceil(todo / perPeriod);
          expect(periodsOf(constant, todo / decimals, p)).toBe(expected);
          expect(amountOf(constant, 3, p)).toBeCloseTo((3 * perPeriod) / decimals, 9);
        },
      ),
    );
  });

  it('end later for more to do, and agree that what is promised in a number of periods is done by then', () => {
    fc.assert(
      fc.property(history, periods, fc.record({ p: share, more: amount }), (samples, ahead, { p, more }) => {
        expect(periodsOf(samples, 30 + more, p)).toBeGreaterThanOrEqual(periodsOf(samples, 30, p));
        expect(periodsOf(samples, amountOf(samples, ahead, p), p)).toBeLessThanOrEqual(ahead);
      }),
    );
  });

  it('agree of one period also where its share falls between two futures', () => {
    const samples = [1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 2];
    expect(periodsOf(samples, amountOf(samples, 1, 0.89), 0.89)).toBe(1);
  });

  it('promise no less within more periods', () => {
    fc.assert(
      fc.property(history, periods, share, (samples, ahead, p) => {
        expect(amountOf(samples, ahead + 1, p)).toBeGreaterThanOrEqual(amountOf(samples, ahead, p));
      }),
    );
  });

  it('say that what is not promised in a number of periods is not done by then', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 2, max: 6 }),
        fc.record({ p: share, more: fc.integer({ min: 1, max: 60 }) }),
        (samples, ahead, { p, more }) => {
          expect(periodsOf(samples, amountOf(samples, ahead, p) + more, p)).toBeGreaterThan(ahead);
        },
      ),
    );
  });

  it('are beyond the horizon exactly where too few futures end within it, where no record corrects them', () => {
    fc.assert(
      fc.property(
        history.map((samples) => samples.slice(-16)),
        share,
        fc.integer({ min: 1, max: 4000 }),
        (samples, p, todo) => {
          const past = forecastHistory(samples);
          if ('because' in past) throw new Error(past.because);
          const within = totalsAfter(past, horizon, chance).filter((total) => total >= todo).length;
          expect(periodsOf(samples, todo, p) <= horizon).toBe(within >= Math.ceil(p * chance.trials - 1e-9));
        },
      ),
    );
  });

  it('are numbers, never NaN and never endless, at any confidence (F3)', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (samples, ahead, p) => {
          expect(amountOf(samples, ahead, p)).not.toBeNaN();
          expect(periodsOf(samples, 1e6, p)).not.toBeNaN();
        },
      ),
      { numRuns: 30 },
    );
  });
});
