import fc from 'fast-check';
import { adviseEstimate } from '../../../../src/domain/estimates/advise-estimate';
import type { DoneItem } from '../../../../src/domain/estimates/done-item';
import { farLarger } from '../../../../src/domain/estimates/far-larger';
import { sprintDaysOf } from '../../../../src/domain/estimates/sprint-days';
import { NOW, DAY } from '../../../support/clock';

const past = (number: number, summary: string, estimate: number): DoneItem => ({
  key: `MOB-${number}`,
  text: { summary, description: '' },
  estimate,
  created: NOW + (number - 400.5) * DAY,
  finished: NOW + (number - 400) * DAY,
});

const asOf = { now: NOW, tooLarge: false };

/** Payments take 8 here and reports 2. */
const telling = (count: number): DoneItem[] =>
  Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? past(at, `Payment screen ${at}`, 8) : past(at, `Monthly report ${at}`, 2),
  );

const payment = { summary: 'Payment screen for guests', description: '' };

describe('a suggestion (E7)', () => {
  it('is made where similar items tell more than the median of the last 50', () => {
    const advice = adviseEstimate(payment, telling(60), asOf);
    expect(advice.suggestion?.middle).toBe(8);
    expect(advice.baseline).toBe(5);
    expect(advice.lookBack).toMatchObject({ beats: true, items: 40 });
  });

  it.each([
    ['no-history', adviseEstimate(payment, [], asOf)],
    ['too-few', adviseEstimate(payment, telling(19), asOf)],
    ['untested', adviseEstimate(payment, telling(49), asOf)],
    [
      'untested',
      adviseEstimate(
        payment,
        telling(60).map((item) => ({ ...item, created: NOW - 900 * DAY })),
        asOf,
      ),
    ],
    ['nothing-similar', adviseEstimate({ summary: 'Zebra', description: '' }, telling(60), asOf)],
    [
      'no-better',
      adviseEstimate(
        payment,
        telling(60).map((item, at) => ({ ...item, estimate: (at * 7) % 5 })),
        asOf,
      ),
    ],
    [
      'no-better',
      adviseEstimate(
        payment,
        telling(60).map((item) => ({ ...item, estimate: 3 })),
        asOf,
      ),
    ],
  ] as const)('is not made, but told why: %s', (why, advice) => {
    expect(advice.silent).toBe(why);
    expect(advice.suggestion).toBeUndefined();
  });

  it('offers what the team uses, also where the median lies between two estimates', () => {
    expect(adviseEstimate({ summary: 'Zebra', description: '' }, telling(60), asOf)).toMatchObject({
      baseline: 5,
      offers: [2, 8],
    });
  });

  it('looks at the last 200 items alone', () => {
    expect(adviseEstimate(payment, telling(300), asOf).items).toBe(200);
  });

  it('takes Japanese words for similar though no spaces part them', () => {
    const items = telling(60).map((item, at) => ({
      ...item,
      text: { summary: at % 2 === 0 ? `支払い画面を追加する${at}` : `月次レポート出力${at}`, description: '' },
    }));
    expect(adviseEstimate({ summary: '支払い画面の変更', description: '' }, items, asOf).suggestion?.middle).toBe(8);
  });
});

describe('similar items', () => {
  const similarTo = (summary: string, done: readonly DoneItem[], tooLarge = false): readonly string[] =>
    adviseEstimate({ summary, description: '' }, done, { now: NOW, tooLarge }).similar.map(({ key }) => key);

  it('are named with a suggestion and without, five that are clearly so (E7)', () => {
    expect(similarTo(payment.summary, telling(60))).toHaveLength(5);
    expect(similarTo(payment.summary, telling(19))).toHaveLength(5);
  });

  it('are three of which the texts have a little in common, and none that have nothing', () => {
    const long = 'about the export of orders, the customers, their invoices, reminders and the archive of letters';
    const far = telling(40).map((item, at) => ({
      ...item,
      text: { summary: at % 4 === 0 ? `Screen ${long} ${at} ${at * 7}` : `Zebra ${at}`, description: long.repeat(2) },
    }));
    const near = adviseEstimate({ summary: 'Screen', description: '' }, far, asOf).similar;
    expect(near.length).toBeGreaterThanOrEqual(3);
    expect(similarTo('Nothing alike', telling(40))).toEqual([]);
  });

  it('are all that is said of an item that is too large: no number (E9)', () => {
    const advice = adviseEstimate(payment, telling(60), { now: NOW, tooLarge: true });
    expect(advice).toMatchObject({ silent: 'too-large', offers: [] });
    expect([advice.baseline, advice.suggestion, advice.lookBack]).toEqual([undefined, undefined, undefined]);
    expect(similarTo(payment.summary, telling(60), true)).toEqual(similarTo(payment.summary, telling(60)));
  });
});

describe('whatever the history', () => {
  const words = fc.array(fc.constantFrom('pay', 'screen', 'report', 'month', 'login', 'sync', 'ünï', '支払'), {
    maxLength: 6,
  });
  const items = fc
    .array(fc.tuple(words, fc.constantFrom(0, 0.5, 1, 2, 3, 5, 8, 100)), { maxLength: 130 })
    .map((told) => told.map(([summary, estimate], at) => past(at, summary.join(' '), estimate)));

  it('suggestion, range and offers are estimates that the team has given, in order, and no figure is NaN', () => {
    fc.assert(
      fc.property(items, words, (history, summary) => {
        const advice = adviseEstimate({ summary: summary.join(' '), description: '' }, history, asOf);
        const given = new Set(history.map(({ estimate }) => estimate));
        const { low = 0, middle = 0, high = 0 } = advice.suggestion ?? {};
        expect(low <= middle && middle <= high).toBe(true);
        for (const value of [...Object.values(advice.suggestion ?? {}), ...advice.offers])
          expect(given).toContain(value);
        for (const { similarity } of advice.similar) expect(similarity > 0 && similarity <= 1).toBe(true);
        const { suggestion = 0, baseline = 0 } = advice.lookBack ?? {};
        expect(Number.isFinite(suggestion + baseline + (advice.baseline ?? 0))).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('the order in which Jira gives the items does not matter', () => {
    fc.assert(
      fc.property(items, words, fc.array(fc.nat(), { minLength: 130, maxLength: 130 }), (history, summary, draws) => {
        const item = { summary: summary.join(' '), description: '' };
        const shuffled = history
          .map((one, index) => ({ one, at: draws[index] ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(adviseEstimate(item, shuffled, asOf)).toEqual(adviseEstimate(item, history, asOf));
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});

it.each([
  [[NOW], NOW + 2.5 * DAY, 3],
  [[NOW + 5 * DAY, NOW], NOW + 6 * DAY, 6],
  [[NOW], NOW, 1],
  [[NOW], NOW - DAY, undefined],
  [[], NOW, undefined],
  [[NOW], undefined, undefined],
])('sprints that began at %j and a resolution at %j make %j sprint days', (starts, resolved, days) => {
  expect(sprintDaysOf(starts, resolved)).toBe(days);
});

it.each([
  [13, [1, 2, 3, 3, 3, 3, 5, 5, 5, 8], { usual: 3, below: 10, of: 10 }],
  [8, [1, 2, 3, 3, 3, 3, 5, 5, 8, 8], undefined],
  [13, [1, 2, 3], undefined],
  [1, Array.from({ length: 10 }, () => 0), undefined],
])('%j points beside %j: far larger than usual is %j', (estimate, estimates, expected) => {
  expect(farLarger(estimate, estimates)).toEqual(expected);
});
