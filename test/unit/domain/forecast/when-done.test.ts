import { horizon } from '../../../../src/domain/forecast/play-futures';
import { whenDone } from '../../../../src/domain/forecast/when-done';

const table = [9, 3, 7, 7, 5, 5, 5, 5, 4, 4];

describe('when an amount will be done (F2)', () => {
  it('is done in the first period where every past one was enough', () => {
    expect(whenDone(table, { amount: 3, p: 0.95 })).toEqual({ periods: 1 });
  });

  it('is done in the first period at the share of past periods that were enough', () => {
    expect(whenDone(table, { amount: 5, p: 0.7 })).toEqual({ periods: 1 });
    expect(whenDone(table, { amount: 5, p: 0.85 })).toEqual({ periods: 2 });
  });

  it('says a later period for more confidence', () => {
    expect([0.5, 0.7, 0.85, 0.95].map((p) => whenDone(table, { amount: 64, p }))).toEqual(
      [12, 13, 14, 16].map((periods) => ({ periods })),
    );
  });

  it('needs no period where nothing is left to do', () => {
    expect(whenDone(table, { amount: 0, p: 0.85 })).toEqual({ periods: 0 });
  });

  it('says that an amount lies beyond the horizon instead of playing on (F3)', () => {
    expect(whenDone(table, { amount: 1_000_000, p: 0.5 })).toEqual({ beyond: horizon });
  });

  it('says so too where so much confidence is beyond the horizon in a history of almost only zeros', () => {
    expect(whenDone([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], { amount: 8, p: 0.95 })).toEqual({
      beyond: horizon,
    });
  });
});
