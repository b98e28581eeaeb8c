import fc from 'fast-check';
import { howMany } from '../../../../src/domain/forecast/how-many';
import { likelyAmounts } from '../../../../src/domain/forecast/likely-amounts';
import { nextPeriod } from '../../../../src/domain/forecast/next-period';
import { whenDone } from '../../../../src/domain/forecast/when-done';

const amount = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
);

/** From the shortest history to one that its record corrects. */
const history = fc
  .array(amount, { minLength: 5, maxLength: 25 })
  .filter((samples) => samples.slice(-12).some((one) => one > 0));

const percent = fc.integer({ min: 1, max: 99 });

const likely = (samples: readonly number[]) => {
  const amounts = likelyAmounts(samples);
  if ('because' in amounts) throw new Error(amounts.because);
  return amounts;
};

describe('how likely is how much in the next period', () => {
  it('is read off the past amounts as the table of F2 has it', () => {
    expect(likely([9, 3, 7, 7, 5, 5, 5, 5, 4, 4])).toEqual([
      { atLeast: 3, probability: 1 },
      { atLeast: 4, probability: 0.9 },
      { atLeast: 5, probability: 0.7 },
      { atLeast: 7, probability: 0.3 },
      { atLeast: 9, probability: 0.1 },
    ]);
  });

  it('is corrected by the record, as the promises are (F6)', () => {
    const slowing = Array.from({ length: 25 }, (_, index) => 40 - index);
    const plain = [11, 9, 7, 5, 3, 1].map((cases) => Math.floor((10_000 * cases) / 12) / 10_000);
    const corrected = likely(slowing).map(({ probability }) => probability);
    [1, 3, 5, 7, 9, 11].forEach((place, index) => expect(corrected[place]).toBeLessThan(plain[index] ?? 0));
  });

  it('says the same as how much is promised, at every confidence', () => {
    fc.assert(
      fc.property(history, percent, (samples, asked) => {
        const fits = howMany(samples, { periods: 1, p: asked / 100 });
        const reached = likely(samples).filter(({ probability }) => probability >= asked / 100);
        expect({ amount: reached.at(-1)?.atLeast }).toEqual(fits);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same as the promises that are shown', () => {
    fc.assert(
      fc.property(history, (samples) => {
        const next = nextPeriod(samples);
        const largest = (p: number) => likely(samples).findLast(({ probability }) => probability >= p)?.atLeast;
        expect({ 50: largest(0.5), 70: largest(0.7), 85: largest(0.85), 95: largest(0.95) }).toEqual(next);
      }),
    );
  });

  it('says the same as when so much is done: within one period exactly as surely', () => {
    fc.assert(
      fc.property(history, percent, (samples, asked) => {
        const p = asked / 100;
        for (const { atLeast, probability } of likely(samples).filter((one) => one.atLeast > 0)) {
          const done = whenDone(samples, { amount: atLeast, p, chance: { trials: 50, seed: 3 } });
          expect('periods' in done && done.periods === 1).toBe(probability >= p);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('falls with the amount, and is refused as a forecast is (F3)', () => {
    fc.assert(
      fc.property(history, (samples) => {
        const probabilities = likely(samples).map(({ probability }) => probability);
        expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
        expect(probabilities[0]).toBe(1);
      }),
    );
    expect(likelyAmounts([5, 5], 'sprints')).toEqual(nextPeriod([5, 5], 'sprints'));
  });
});
