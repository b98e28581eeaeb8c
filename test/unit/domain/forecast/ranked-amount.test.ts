import { itemsOfTarget, rankedItems } from '../../../../src/domain/forecast/forecast-target';
import { type RankedItem, rankedAmount } from '../../../../src/domain/forecast/ranked-amount';
import { someFacts } from '../../../support/some-facts';

/** First rank first. The median estimate is 4. */
const backlog: readonly RankedItem[] = [
  { id: '1', size: 5 },
  { id: '2', size: 3 },
  { id: '3' },
  { id: '4' },
  { id: '5', size: 8 },
  { id: '6', size: 1 },
];

describe('how much there is to do until a part of the ranked backlog is done', () => {
  it('takes an item with everything that ranks before it', () => {
    expect(rankedAmount(backlog, new Set(['2']))).toEqual({
      own: 3,
      ownItems: 1,
      ownUnestimated: 0,
      withBefore: 8,
      items: 2,
      unestimated: 0,
    });
  });

  it('takes several down to the last of them, unestimated ones at the median estimate of the backlog (G)', () => {
    expect(rankedAmount(backlog, new Set(['2', '4']))).toEqual({
      own: 7,
      ownItems: 2,
      ownUnestimated: 1,
      withBefore: 16,
      items: 4,
      unestimated: 2,
      takenAs: 4,
    });
  });

  it('counts an estimate of 0 as an estimate', () => {
    expect(rankedAmount([{ id: '1', size: 0 }], new Set(['1']))).toMatchObject({ withBefore: 0, unestimated: 0 });
  });

  it('sums decimals without binary noise', () => {
    const decimals = [
      { id: '1', size: 0.1 },
      { id: '2', size: 0.2 },
    ];
    expect(rankedAmount(decimals, new Set(['2']))).toMatchObject({ withBefore: 0.3 });
  });

  it('says so where nothing is estimated', () => {
    expect(rankedAmount([{ id: '1' }], new Set(['1']))).toHaveProperty('because');
  });
});

describe('what remembered items say of a target', () => {
  const [first, second, third] = [
    someFacts(1, { epic: '900', versions: ['10'], rank: '0|c:' }),
    someFacts(2, { epic: 'MOB-9', versions: ['10', '11'], rank: '0|a:', estimate: 'open' }),
    someFacts(3, { rank: '0|b:', estimate: 'off' }),
  ];
  const facts = [first, second, third];

  it('is the item itself, else what belongs to it by id or, where Jira gave none, by key', () => {
    expect(itemsOfTarget(facts, { kind: 'issue', id: third.id, key: 'MOB-3' })).toEqual([third]);
    expect(itemsOfTarget(facts, { kind: 'issue', id: '900', key: 'MOB-9' })).toEqual([first, second]);
    expect(itemsOfTarget(facts, { kind: 'issue', id: '901', key: 'MOB-8' })).toEqual([]);
  });

  it('is what is to be released with a version, also where an item is in several', () => {
    expect(itemsOfTarget(facts, { kind: 'version', id: '10' })).toEqual([first, second]);
    expect(itemsOfTarget(facts, { kind: 'version', id: '11' })).toEqual([second]);
  });

  it('stands in the order of the ranks, each with its estimate, or as 1 where the board counts items (V23)', () => {
    expect(rankedItems(facts, 'points')).toEqual([
      { id: second.id, size: undefined },
      { id: third.id, size: 1 },
      { id: first.id, size: 3 },
    ]);
    expect(rankedItems(facts, 'items').map(({ size }) => size)).toEqual([1, 1, 1]);
  });
});
