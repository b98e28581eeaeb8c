import fc from 'fast-check';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import { byPriority } from '../../../../src/domain/items/item-order';
import type { FormulaInput, Formula } from '../../../../src/domain/priority/wsjf-rice-ice';
import { defaultPriority } from '../../../../src/domain/priority/priority-settings';
import { scorePriority } from '../../../../src/domain/priority/score-priority';
import { aBacklogItem, points } from '../../../support/a-backlog-item';
import { NOW } from '../../../support/clock';

type Numbers = Partial<Record<FormulaInput, number>>;

/** An item whose mapped fields hold these numbers. */
const holding = (numbers: Numbers, told: Partial<BacklogItem> = {}): BacklogItem =>
  aBacklogItem({
    ...told,
    prioritising: Object.fromEntries(
      Object.entries(numbers).map(([use, value]) => [use, { fieldName: `Field ${use}`, value }]),
    ),
  });

const score = (method: Formula, item: BacklogItem) => scorePriority(item, NOW, { ...defaultPriority, method });

describe('P1: a formula of mapped fields', () => {
  it.each([
    [
      'wsjf',
      { businessValue: 8, timeCriticality: 5, riskOpportunity: 2, jobSize: 5 },
      { words: 'WSJF 3 = (8 + 5 + 2) ÷ 5; 3 scores 50', total: 50 },
    ],
    [
      'wsjf',
      { businessValue: 20, timeCriticality: 20, riskOpportunity: 20, jobSize: 1 },
      { words: 'WSJF 60 = (20 + 20 + 20) ÷ 1; 3 scores 50', total: 95.2 },
    ],
    [
      'wsjf',
      { businessValue: 0, timeCriticality: 0, riskOpportunity: 0, jobSize: 8 },
      { words: 'WSJF 0 = (0 + 0 + 0) ÷ 8; 3 scores 50', total: 0 },
    ],
    [
      'rice',
      { reach: 500, impact: 2, confidence: 0.8, effort: 4 },
      { words: 'RICE 200 = 500 × 2 × 0.8 ÷ 4; 100 scores 50', total: 66.7 },
    ],
    ['ice', { impact: 5, confidence: 5, ease: 5 }, { words: 'ICE 125 = 5 × 5 × 5; 125 scores 50', total: 50 }],
    ['ice', { impact: 10, confidence: 10, ease: 10 }, { words: 'ICE 1000 = 10 × 10 × 10; 125 scores 50', total: 88.9 }],
  ] as const)('%s of %j', (formula, numbers, { words, total }) => {
    const told = score(formula, holding(numbers));
    expect(told).toMatchObject({ formula: words, score: total, missing: [] });
    expect(told.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(total, 6);
  });

  it('divides by the estimate where no size is mapped, in hours where that is a time', () => {
    const worth = { businessValue: 8, timeCriticality: 4, riskOpportunity: 3 };
    expect(score('wsjf', holding(worth, { estimate: points(5) })).formula).toContain('WSJF 3 =');
    const twoHours = { unit: 'seconds' as const, fieldName: 'Original estimate', value: 7200 };
    expect(score('wsjf', holding(worth, { estimate: twoHours })).formula).toContain('÷ 2');
  });

  it('each addend of WSJF contributes by its share', () => {
    const { parts } = score('wsjf', holding({ businessValue: 6, timeCriticality: 3, riskOpportunity: 0, jobSize: 3 }));
    expect(parts.map(({ id, contribution }) => [id, contribution])).toEqual([
      ['businessValue', 33.3],
      ['timeCriticality', 16.7],
      ['riskOpportunity', 0],
      ['jobSize', 0],
    ]);
  });
});

describe('P2: what divides nothing', () => {
  const worth = { businessValue: 8, timeCriticality: 5, riskOpportunity: 2 };

  it.each([
    ['a size of 0', holding({ ...worth, jobSize: 0 }), 'Job size is 0, which divides nothing.'],
    ['an estimate of 0', holding(worth, { estimate: points(0) }), 'Job size is 0, which divides nothing.'],
    ['no estimate', holding(worth, { estimate: points() }), 'Job size: "Story Points" is empty.'],
    [
      'a T-shirt size',
      holding(worth, { estimate: { unit: 'choice', fieldName: 'Size', choice: 'M' } }),
      'No field is mapped to job size, and no number estimates the item.',
    ],
  ])('%s: cannot be computed, and says why', (_name, item, because) => {
    expect(score('wsjf', item)).toMatchObject({ score: null, missing: [{ id: 'jobSize', because }] });
    expect(score('wsjf', item).formula).toBeUndefined();
  });

  it('is sorted last, behind a score of 0', () => {
    const none = { key: 'MOB-1', score: score('wsjf', holding({ ...worth, jobSize: 0 })).score };
    const zero = {
      key: 'MOB-2',
      score: score('wsjf', holding({ businessValue: 0, timeCriticality: 0, riskOpportunity: 0, jobSize: 1 })).score,
    };
    expect([none, zero].toSorted(byPriority).map(({ key }) => key)).toEqual(['MOB-2', 'MOB-1']);
  });
});

describe('P3: missing inputs', () => {
  it('are all named, each with why, and never count as 0', () => {
    const item = aBacklogItem({
      estimate: points(5),
      prioritising: {
        businessValue: { fieldName: 'Business Value' },
        timeCriticality: { unknown: 'Several fields may be it.' },
      },
    });
    expect(score('wsjf', item)).toEqual({
      score: null,
      parts: [expect.objectContaining({ id: 'jobSize', value: 'job size 5', contribution: 0 })],
      missing: [
        { id: 'businessValue', because: 'Business value ("Business Value") is empty.' },
        { id: 'timeCriticality', because: 'Time criticality: Several fields may be it.' },
        { id: 'riskOpportunity', because: 'No field is mapped to risk or opportunity.' },
      ],
    });
  });

  it('a number below 0 is refused, since the formulas know none', () => {
    expect(score('ice', holding({ impact: -1, confidence: 5, ease: 5 }))).toMatchObject({
      score: null,
      missing: [{ id: 'impact', because: 'Impact is -1, which is below 0.' }],
    });
  });
});

describe('the score of a formula', () => {
  const number = fc.double({ min: 0, max: 1e14, noNaN: true });
  const numbers = fc.record({ reach: number, impact: number, confidence: number, effort: number });

  it('is a number from 0 to 100 or null, whatever the fields hold', () => {
    fc.assert(
      fc.property(numbers, (held) => {
        const { score: total } = score('rice', holding(held));
        expect(total === null).toBe(held.effort === 0);
        expect(total ?? 0).toBeGreaterThanOrEqual(0);
        expect(total ?? 0).toBeLessThanOrEqual(100);
      }),
      { seed: 20261128, numRuns: 500 },
    );
  });

  it('never falls when an addend grows, nor rises with the size', () => {
    const few = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.record({ worth: few, timeCriticality: few, riskOpportunity: few }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        ({ worth, ...others }, size, more) => {
          const at = (businessValue: number, jobSize: number) =>
            score('wsjf', holding({ businessValue, ...others, jobSize })).score ?? -1;
          expect(at(worth + more, size)).toBeGreaterThanOrEqual(at(worth, size));
          expect(at(worth, size + more)).toBeLessThanOrEqual(at(worth, size));
        },
      ),
      { seed: 20261128, numRuns: 500 },
    );
  });
});
