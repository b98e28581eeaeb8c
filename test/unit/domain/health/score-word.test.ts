import fc from 'fast-check';
import { defaultScoreLimits, scoreWord, type ScoreLimits } from '../../../../src/domain/health/score-word';

describe('the word of the health score', () => {
  it.each([
    [100, 'good'],
    [80, 'good'],
    [79, 'fair'],
    [50, 'fair'],
    [49, 'poor'],
    [0, 'poor'],
  ])('is for %i by the limits that the app comes with: %s', (score, word) => {
    expect(scoreWord(score, defaultScoreLimits)).toBe(word);
  });

  it('goes by the limits that are set', () => {
    expect(scoreWord(72, { good: 70, fair: 40 })).toBe('good');
    expect(scoreWord(72, { good: 90, fair: 75 })).toBe('poor');
    expect(scoreWord(0, { good: 1, fair: 0 })).toBe('fair');
  });

  it('is never worse for a higher score', () => {
    const order = ['poor', 'fair', 'good'];
    const limits = fc
      .tuple(fc.integer({ min: 1, max: 100 }), fc.nat({ max: 99 }))
      .map(([good, fair]): ScoreLimits => ({ good, fair: Math.min(fair, good - 1) }));
    fc.assert(
      fc.property(limits, fc.nat({ max: 99 }), (set, score) => {
        expect(order.indexOf(scoreWord(score + 1, set))).toBeGreaterThanOrEqual(order.indexOf(scoreWord(score, set)));
      }),
      { seed: 7 },
    );
  });
});
