import fc from 'fast-check';
import { median } from '../../../../src/domain/arithmetic/median';
import type { DoneItem } from '../../../../src/domain/estimates/done-item';
import { estimateBySimilarity } from '../../../../src/domain/estimates/estimate-by-similarity';
import { type PastCase, pastCases } from '../../../../src/domain/estimates/past-cases';
import { similarityIndex } from '../../../../src/domain/estimates/similarity-index';
import { DAY, NOW } from '../../../support/clock';

type Dated = DoneItem & { readonly created: number; readonly finished: number };

const words = fc.array(fc.constantFrom('pay', 'screen', 'report', 'month', 'login', 'sync'), {
  minLength: 1,
  maxLength: 5,
});
const generatedHistory = fc
  .array(
    fc.record({
      words,
      estimate: fc.constantFrom(0, 1, 2, 3, 5, 8),
      finished: fc.integer({ min: 0, max: 60 }),
      waited: fc.integer({ min: -3, max: 30 }),
    }),
    { minLength: 25, maxLength: 60 },
  )
  .map((drawn) =>
    drawn
      .map((one, at): Dated => {
        const finished = NOW + one.finished * DAY;
        const text = { summary: one.words.join(' '), description: '' };
        return { key: `MOB-${at}`, text, estimate: one.estimate, created: finished - one.waited * DAY, finished };
      })
      .toSorted((a, b) => a.finished - b.finished),
  );

/** By the words of E7, each case with an index of its own. */
const naive = (history: readonly Dated[]): readonly PastCase[] =>
  history.flatMap((item) => {
    const before = history.filter(({ finished }) => finished < item.created);
    if (before.length < 20 || item.created > item.finished) return [];
    const index = similarityIndex();
    for (const { text } of before) index.add(text);
    const likely = estimateBySimilarity(before, index.near(item.text));
    if (likely === undefined) return [];
    const estimates = before.map(({ estimate }) => estimate);
    const off = (value = NaN): number => Math.abs(value - item.estimate);
    return [
      {
        suggestion: off(likely.middle),
        baseline: off(median(estimates.slice(-50))),
        projectMedian: off(median(estimates)),
      },
    ];
  });

const sorted = (cases: readonly PastCase[]): readonly string[] => cases.map((one) => JSON.stringify(one)).toSorted();

describe('looking back through a history (E7)', () => {
  it('estimates each item from those alone that were finished before it was created', () => {
    fc.assert(
      fc.property(generatedHistory, (history) => {
        expect(sorted(pastCases(history))).toEqual(sorted(naive(history)));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  const items = Array.from({ length: 40 }, (_, at): Dated => {
    const finished = NOW + at * DAY;
    const text = { summary: at % 2 === 0 ? 'Payment screen' : 'Monthly report', description: '' };
    return { key: `MOB-${at}`, text, estimate: at % 2 === 0 ? 8 : 2, created: finished - DAY / 2, finished };
  });

  it('begins with the 21st', () => {
    expect(pastCases(items)).toHaveLength(20);
  });

  it.each([
    ['nobody knows when it was created', (item: Dated): DoneItem => ({ ...item, created: undefined })],
    ['nobody knows when it was finished', (item: Dated): DoneItem => ({ ...item, finished: undefined })],
    ['it was finished before it was created', (item: Dated): DoneItem => ({ ...item, created: item.finished + 1 })],
    ['it waited since before the others were done', (item: Dated): DoneItem => ({ ...item, created: NOW - DAY })],
  ])('leaves an item out of which %s', (_, changed) => {
    expect(pastCases(items.map((item, at) => (at === 39 ? changed(item) : item)))).toHaveLength(19);
  });
});
