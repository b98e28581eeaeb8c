import { topOf } from '../../../../src/domain/backlog/backlog-top';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { nextUp } from '../../../../src/domain/backlog/next-up';
import type { ScoredItem } from '../../../../src/domain/backlog/scored-item';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import { toRefine } from '../../../../src/domain/backlog/to-refine';
import { defaultHealth } from '../../../../src/domain/health/health-settings';
import { measureHealth } from '../../../../src/domain/health/measure-health';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { aScoredItem } from '../../../support/a-scored-item';
import { DAY, NOW } from '../../../support/clock';
import { byDescription, someFacts } from '../../../support/some-facts';

type Options = { readonly velocity?: number | undefined; readonly sprints?: number };

const next = (items: readonly ItemFacts[], { velocity, sprints = 2 }: Options) =>
  nextUp(
    { tally: tallyOf(items, byDescription), top: topOf(items, byDescription), nextSprints: [] },
    { velocity, sprintsAhead: sprints },
  );

const worth = (items: readonly ItemFacts[], options: Options) => next(items, options).items.map(({ number }) => number);

describe('the next sprints’ worth (G)', () => {
  const fives = [3, 1, 2, 4].map((number) => someFacts(number, { estimate: 5 }));

  it('is what stands first by rank until twice the velocity is reached', () => {
    expect(worth(fives, { velocity: 6 })).toEqual([1, 2, 3]);
  });

  it('is as many sprints’ worth as the rules say', () => {
    expect(worth(fives, { velocity: 5, sprints: 1 })).toEqual([1]);
    expect(next(fives, { velocity: 5, sprints: 1 }).chosenBy).toBe(
      'The next sprint’s worth by rank; unestimated items count as 5, the median estimate.',
    );
    expect(worth(fives, { velocity: 5, sprints: 3 })).toEqual([1, 2, 3]);
  });

  it('counts unestimated items at the median estimate', () => {
    const items = [
      someFacts(1, { estimate: 'open' }),
      someFacts(2, { estimate: 1 }),
      someFacts(3, { estimate: 9 }),
      someFacts(4, { estimate: 5 }),
    ];
    expect(worth(items, { velocity: 3 })).toEqual([1, 2]);
    expect(next(items, { velocity: 3 }).chosenBy).toBe(
      'The next 2 sprints’ worth by rank; unestimated items count as 5, the median estimate.',
    );
  });

  it('is the whole backlog where that is less', () => {
    expect(worth([someFacts(1), someFacts(2)], { velocity: 100 })).toHaveLength(2);
  });

  it('takes items without a rank last, by the number of their key', () => {
    const unranked = (number: number) => withoutRank(someFacts(number));
    expect(worth([unranked(9), unranked(1), someFacts(12)], { velocity: 100 })).toEqual([12, 1, 9]);
  });

  it.each([undefined, 0])('V18: is the top 20 by rank at velocity %s, and says so', (velocity) => {
    const items = Array.from({ length: 30 }, (_, index) => someFacts(30 - index));
    expect(worth(items, { velocity })).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(next(items, { velocity }).chosenBy).toBe(
      'The top 20 by rank, because there is no velocity to say how much the next sprints take.',
    );
  });

  it('is the top 20 by rank where nothing is estimated', () => {
    expect(next([someFacts(1, { estimate: 'open' })], { velocity: 5 }).chosenBy).toContain(
      'nothing in the backlog is estimated',
    );
  });

  it('its ready share is a component of health', () => {
    const items = [someFacts(1), someFacts(2, { ready: false }), someFacts(3, { ready: false })];
    const readyNext = (sprints: number) =>
      measureHealth(
        { tally: tallyOf(items, byDescription), next: next(items, { velocity: 3, sprints }) },
        { now: NOW, velocity: 3, unit: 'points', sprints: [], settings: defaultRules },
        defaultHealth,
      ).find(({ id }) => id === 'ready-next');
    expect(readyNext(2)).toMatchObject({ value: 50, counted: 1, of: 2, target: { atLeast: 80 }, met: false });
    expect(readyNext(1)).toMatchObject({ value: 100, of: 1, met: true });
  });
});

describe('what to refine next', () => {
  const ranked = (index: number, told: Parameters<typeof aScoredItem>[0] = {}) =>
    aScoredItem({ key: `MOB-${index}`, rank: `0|i${String(index).padStart(4, '0')}:`, ...told });
  const when = { staleAfterDays: 90, now: NOW };
  const keys = (items: readonly ScoredItem[]) => toRefine(items, when).map(({ item }) => item.key);

  it('is what is not ready, the most urgent first', () => {
    expect(
      keys([ranked(1, { ready: false, priority100: 40 }), ranked(2), ranked(3, { ready: false, priority100: 88 })]),
    ).toEqual(['MOB-3', 'MOB-1']);
  });

  it('among equally urgent items takes the least ready, then the rank; unknown priority comes last (P2)', () => {
    expect(
      keys([
        ranked(1, { ready: false, score: 60, priority100: null }),
        ranked(2, { ready: false, score: 60 }),
        ranked(3, { ready: false, score: 20 }),
        ranked(4, { ready: false, score: 60 }),
      ]),
    ).toEqual(['MOB-3', 'MOB-2', 'MOB-4', 'MOB-1']);
  });

  it('leaves out what is blocked, and what is stale and may be closed rather', () => {
    const blocked = ranked(1, { ready: false });
    const items = [
      { ...blocked, readiness: { ...blocked.readiness, findings: [{ rule: 'blockers', result: 'fail' } as const] } },
      ranked(2, { ready: false, updated: NOW - 90 * DAY }),
      ranked(3, { ready: false, updated: NOW - 89 * DAY }),
    ];
    expect(keys(items)).toEqual(['MOB-3']);
  });

  it('leaves out what no check applies to', () => {
    expect(keys([ranked(1, { ready: false, score: null }), ranked(2, { ready: false })])).toEqual(['MOB-2']);
  });
});

const withoutRank = (facts: ItemFacts): ItemFacts => {
  const copy: { -readonly [Member in keyof ItemFacts]: ItemFacts[Member] } = { ...facts };
  delete copy.rank;
  return copy;
};
