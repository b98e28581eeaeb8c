import fc from 'fast-check';
import { whenDone } from '../../../../src/domain/forecast/when-done';
import { whenEachDone } from '../../../../src/domain/forecast/when-each-done';

const chance = { trials: 100, seed: 11 };

const history = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 25 });

/** Also what is done at once, far beyond the horizon, and not a number. */
const amounts = fc.array(
  fc.oneof(
    fc.integer({ min: -1, max: 900 }),
    fc.integer({ min: 1, max: 900 }).map((tenths) => tenths / 10),
    fc.constantFrom(1e6, Infinity, NaN),
  ),
  { maxLength: 12 },
);

describe('when each of several amounts is done', () => {
  it('is when it is done alone: the futures are the same ones', () => {
    fc.assert(
      fc.property(history, amounts, fc.integer({ min: 1, max: 99 }), (samples, all, percent) => {
        const p = percent / 100;
        const at = whenEachDone(samples, { amounts: all, chance })(p);
        expect(all.map(at)).toEqual(all.map((amount) => whenDone(samples, { amount, p, chance })));
      }),
      { numRuns: 200 },
    );
  });
});
