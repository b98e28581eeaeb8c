import fc from 'fast-check';
import { dateTargets } from '../../../../src/domain/forecast/date-targets';
import { horizon } from '../../../../src/domain/forecast/play-futures';
import { type RankedAmount, rankedAmount } from '../../../../src/domain/forecast/ranked-amount';
import { whenDone } from '../../../../src/domain/forecast/when-done';

const chance = { trials: 100, seed: 7 };

const until = (withBefore: number): RankedAmount => ({
  own: 1,
  ownItems: 1,
  ownUnestimated: 0,
  withBefore,
  items: 1,
  unestimated: 0,
});

describe('targets with their dates', () => {
  const because = 'Nothing in the open backlog is estimated, so nobody can say how much it is.';

  it('stand by date, then what is beyond the horizon, then what cannot be told', () => {
    const dated = dateTargets([5, 5, 5, 5, 5], {
      chance,
      targets: [
        { name: 'never', amount: { because } },
        { name: 'too far', amount: until(5 * horizon + 1) },
        { name: 'third', amount: until(15) },
        { name: 'second, and more to do', amount: until(9) },
        { name: 'second, b', amount: until(8) },
        { name: 'second, a', amount: until(8) },
      ],
    });
    expect(dated.map(({ target, at85 }) => [target.name, at85])).toEqual([
      ['second, a', { periods: 2 }],
      ['second, b', { periods: 2 }],
      ['second, and more to do', { periods: 2 }],
      ['third', { periods: 3 }],
      ['too far', { beyond: horizon }],
      ['never', { because }],
    ]);
  });

  it('have the date that each has alone, whatever else is asked for', () => {
    const item = fc.record({ size: fc.option(fc.integer({ min: 0, max: 13 }), { nil: undefined }) });
    const history = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(history, fc.array(item, { minLength: 1, maxLength: 60 }), fc.nat(), (samples, items, seed) => {
        const backlog = items.map(({ size }, index) => ({ id: String(index), size }));
        const owns = [2, 3, 5, 7].map(
          (step) => new Set(backlog.flatMap(({ id }, at) => (at % step === seed % step ? id : []))),
        );
        const some = owns.filter((own) => own.size > 0);
        const targets = some.map((own, at) => ({ name: String(at), amount: rankedAmount(backlog, own) }));
        for (const { target, at50, at85 } of dateTargets(samples, { targets, chance })) {
          const { amount } = target;
          const alone = (p: number) =>
            'because' in amount ? amount : whenDone(samples, { amount: amount.withBefore, p, chance });
          expect({ at50, at85 }).toEqual({ at50: alone(0.5), at85: alone(0.85) });
        }
      }),
    );
  });
});
