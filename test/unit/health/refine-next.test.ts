import { measureHealth } from '../../../src/domain/health/measure-health';
import { nextSprintsWorth } from '../../../src/domain/health/next-sprints-worth';
import { refineNext } from '../../../src/domain/health/refine-next';
import type { ScoredItem } from '../../../src/domain/health/scored-item';
import { points } from '../../support/a-backlog-item';
import { aScoredItem } from '../../support/a-scored-item';
import { NOW } from '../../support/clock';

const ranked = (place: number, told: Parameters<typeof aScoredItem>[0] = {}) =>
  aScoredItem({ key: `MOB-${place}`, rank: `0|i${String(place).padStart(4, '0')}:`, ...told });
const keys = (items: readonly ScoredItem[]) => items.map(({ item }) => item.key);

describe('the next sprints’ worth (G)', () => {
  it('is what stands first by rank until twice the velocity is reached', () => {
    const scored = [3, 1, 2, 4].map((place) => ranked(place, { estimate: points(5) }));
    expect(keys(nextSprintsWorth(scored, { velocity: 6, sprints: 2 }).items)).toEqual(['MOB-1', 'MOB-2', 'MOB-3']);
  });

  it('is as many sprints’ worth as the rules say', () => {
    const scored = [1, 2, 3, 4].map((place) => ranked(place, { estimate: points(5) }));
    const worth = (sprints: number) => nextSprintsWorth(scored, { velocity: 5, sprints });
    expect(keys(worth(1).items)).toEqual(['MOB-1']);
    expect(worth(1).chosenBy).toBe(
      'The next sprint’s worth by rank; unestimated items count as 5, the median estimate.',
    );
    expect(keys(worth(3).items)).toEqual(['MOB-1', 'MOB-2', 'MOB-3']);
  });

  it('counts unestimated items at the median estimate', () => {
    const scored = [
      ranked(1, { estimate: points() }),
      ranked(2, { estimate: points(1) }),
      ranked(3, { estimate: points(9) }),
      ranked(4, { estimate: points(5) }),
    ];
    const { items, chosenBy } = nextSprintsWorth(scored, { velocity: 3, sprints: 2 });
    expect(keys(items)).toEqual(['MOB-1', 'MOB-2']);
    expect(chosenBy).toBe('The next 2 sprints’ worth by rank; unestimated items count as 5, the median estimate.');
  });

  it('is the whole backlog where that is less', () => {
    expect(nextSprintsWorth([ranked(1), ranked(2)], { velocity: 100, sprints: 2 }).items).toHaveLength(2);
  });

  it.each([undefined, 0])('V18: is the top 20 by rank at velocity %s, and says so', (velocity) => {
    const scored = Array.from({ length: 30 }, (_, index) => ranked(30 - index));
    const { items, chosenBy } = nextSprintsWorth(scored, { velocity, sprints: 2 });
    expect(keys(items)).toEqual(Array.from({ length: 20 }, (_, index) => `MOB-${index + 1}`));
    expect(chosenBy).toBe('The top 20 by rank, because there is no velocity to say how much the next sprints take.');
  });

  it('is the top 20 by rank where nothing is estimated', () => {
    const scored = [ranked(1, { estimate: points() })];
    expect(nextSprintsWorth(scored, { velocity: 5, sprints: 2 }).chosenBy).toContain(
      'nothing in the backlog is estimated',
    );
  });

  it('its ready share is a component of health', () => {
    const scored = [ranked(1), ranked(2, { ready: false }), ranked(3, { ready: false })];
    expect(measureHealth(scored, { now: NOW, velocity: 3 }).find(({ id }) => id === 'ready-next')).toMatchObject({
      value: 50,
      items: ['MOB-1'],
      of: 2,
      target: { atLeast: 80 },
      met: false,
    });
    const deeper = measureHealth(scored, { now: NOW, velocity: 3, sprintsAhead: 1 });
    expect(deeper.find(({ id }) => id === 'ready-next')).toMatchObject({ value: 100, of: 1 });
  });
});

describe('what to refine next', () => {
  const failing = (...rules: readonly string[]) => rules.map((rule) => ({ rule, result: 'fail' }) as const);

  it('is what is not ready, the most urgent first, with the checks that fail', () => {
    const scored = [
      ranked(1, { ready: false, priority100: 40, findings: failing('estimate') }),
      ranked(2),
      ranked(3, {
        ready: false,
        priority100: 88,
        findings: [...failing('acceptance-criteria', 'estimate'), { rule: 'parent', result: 'pass' }],
      }),
    ];
    expect(refineNext(scored, { velocity: 20, sprints: 2 })).toMatchObject({
      keys: ['MOB-3', 'MOB-1'],
      items: [
        { key: 'MOB-3', failing: ['acceptance-criteria', 'estimate'] },
        { key: 'MOB-1', failing: ['estimate'] },
      ],
    });
  });

  it('among equally urgent items takes the least ready, then the rank; unknown priority comes last', () => {
    const scored = [
      ranked(1, { ready: false, score: 60, priority100: null }),
      ranked(2, { ready: false, score: 60 }),
      ranked(3, { ready: false, score: 20 }),
      ranked(4, { ready: false, score: 60 }),
    ];
    expect(refineNext(scored, { sprints: 2 }).keys).toEqual(['MOB-3', 'MOB-2', 'MOB-4', 'MOB-1']);
  });

  it('leaves out what lies deeper than two sprints, and what no check applies to', () => {
    const scored = [
      ranked(1, { estimate: points(8) }),
      ranked(2, { ready: false, score: null }),
      ranked(3, { ready: false }),
    ];
    expect(refineNext(scored, { velocity: 4, sprints: 2 }).keys).toEqual([]);
    expect(refineNext(scored, { velocity: 7, sprints: 2 }).keys).toEqual(['MOB-3']);
  });
});
