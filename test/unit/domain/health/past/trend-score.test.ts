import { sayDoAt } from '../../../../../src/domain/health/past/say-do-at';
import { trendScore } from '../../../../../src/domain/health/past/trend-score';
import { defaultHealth } from '../../../../../src/domain/health/health-settings';

describe('the trend score', () => {
  const values = { estimated: 40, 'acceptance-criteria': 80, oversized: 10, 'say-do': 35, ready: 10 };

  it('is the mean by weight of what past days know, against the targets', () => {
    // 15 × 40/80, 15 × 1, 5 × 5/10, 5 × 35/70; ready has no weight.
    expect(trendScore(values, defaultHealth)).toBe(Math.round((100 * (15 * 0.5 + 15 + 2.5 + 2.5)) / 40));
  });

  it('does not look at what only a day itself knows, so that it does not jump (H6)', () => {
    const saved = { ...values, stale: 99, 'ready-next': 0, depth: 0, 'next-sprint': 0 };
    expect(trendScore(saved, defaultHealth)).toBe(trendScore(values, defaultHealth));
  });

  it('leaves out what is not known, and is none where nothing is', () => {
    expect(trendScore({ estimated: 40 }, defaultHealth)).toBe(50);
    expect(trendScore({ ready: 40 }, defaultHealth)).toBeNull();
    expect(trendScore({ stale: 40 }, defaultHealth)).toBeNull();
    expect(trendScore(values, {})).toBeNull();
  });
});

describe('say/do of a past day', () => {
  const sprint = (id: number, close: number, sayDo?: number) => ({
    sprint: id,
    start: close - 10,
    close,
    sayDo,
    complete: true,
  });

  it('is the mean of the last seven sprints that were closed then (V19)', () => {
    const sprints = Array.from({ length: 9 }, (_, index) => sprint(index, 100 * (index + 1), index / 10));
    expect(sayDoAt(sprints, 100)).toBeUndefined();
    expect(sayDoAt(sprints, 101)).toBe(0);
    expect(sayDoAt(sprints, 301)).toBe(10);
    expect(sayDoAt(sprints, 1000)).toBe(50);
    expect(sayDoAt([sprint(1, 100)], 200)).toBeUndefined();
  });
});
