import type { DoneItem } from '../../../../src/domain/estimates/done-item';
import { backTestSuggestions } from '../../../../src/domain/estimates/suggestion-back-test';
import { DAY, HOUR } from '../../../support/clock';

/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2024, 2, 18);

/** Payments take 8 and reports 2; item 0 is done on that Monday, later ones one an hour. */
const item = (at: number): DoneItem => ({
  key: `MOB-${at + 1000}`,
  text: { summary: at % 2 === 0 ? `Payment screen ${at}` : `Monthly report ${at}`, description: '' },
  estimate: at % 2 === 0 ? 8 : 2,
  created: MONDAY + (at - 0.5) * HOUR,
  finished: MONDAY + at * HOUR,
});
const items = (from: number, to: number): readonly DoneItem[] =>
  Array.from({ length: to - from }, (_, index) => item(from + index));

describe('whether suggestions are made is looked at once a week (E7)', () => {
  it('by what was finished before Monday, 00:00 UTC', () => {
    const before = backTestSuggestions(items(-100, 0), MONDAY);
    expect(before).toMatchObject({ beats: true, items: 80 });
    for (const now of [MONDAY, MONDAY + HOUR, MONDAY + 7 * DAY - 1])
      expect(backTestSuggestions(items(-100, 20), now)).toEqual(before);
    expect(backTestSuggestions(items(-100, 20), MONDAY + 7 * DAY)?.items).toBe(100);
    expect(backTestSuggestions(items(-100, 0), MONDAY - 1)).toBeUndefined();
  });

  it('by the same items as long as no more than 25 of 200 are finished in a week', () => {
    const before = backTestSuggestions(items(-200, 0), MONDAY);
    expect(before?.items).toBe(155);
    expect(backTestSuggestions(items(-175, 25), MONDAY + 2 * DAY)).toEqual(before);
  });
});

describe('suggestions beat the medians', () => {
  it('over at least 30 items', () => {
    expect(backTestSuggestions(items(-49, 0), MONDAY)).toMatchObject({ items: 29, beats: false, tooFew: true });
    expect(backTestSuggestions(items(-50, 0), MONDAY)).toMatchObject({ items: 30, beats: true, tooFew: false });
  });

  it('only where they beat the last 50 and all before', () => {
    const drifting = items(-160, 0).map((one, index) => {
      const [word, estimate] = index < 100 ? ['Payment', 20] : ['Report', 3];
      return { ...one, estimate, text: { summary: `${word} of customers`, description: '' } };
    });
    const test = backTestSuggestions(drifting, MONDAY);
    expect(test?.suggestion).toBeLessThan(test?.projectMedian ?? 0);
    expect(test?.beats).toBe(false);
  });
});
