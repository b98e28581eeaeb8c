import { firstFindings } from '../../../../src/domain/hygiene/first-findings';
import type { HygieneFinding } from '../../../../src/domain/hygiene/hygiene';

const findings = (letter: string, count: number, about: readonly string[] = []): readonly HygieneFinding[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${letter}${at}`, about }));

const none = { duplicate: [], blocked: [], stale: [], oversized: [], orphaned: [] };

describe('the first findings', () => {
  it('are all of them where there is room', () => {
    const lists = { ...none, stale: findings('s', 3), blocked: findings('b', 2, ['x', 'y']) };
    expect(firstFindings(lists, { rows: 50, ids: 200 })).toEqual(lists);
  });

  it('are of each list as many as rows are asked for', () => {
    expect(firstFindings({ ...none, stale: findings('s', 80) }, { rows: 50, ids: 200 }).stale).toHaveLength(50);
  });

  it('name no more issues than may be read, and a long list leaves room for the others', () => {
    const lists = {
      ...none,
      blocked: findings('b', 100).map((one, at) => ({ ...one, about: [`x${at}`, `y${at}`] })),
      stale: findings('s', 100),
      orphaned: findings('o', 1),
    };
    const first = firstFindings(lists, { rows: 50, ids: 41 });
    const ids = Object.values(first).flatMap((list) => list.flatMap(({ id, about }) => [id, ...about]));
    expect(new Set(ids).size).toBeLessThanOrEqual(41);
    expect(first.orphaned).toHaveLength(1);
    expect(first.blocked.length).toBe(10);
    expect(first.stale.length).toBeGreaterThanOrEqual(10);
  });

  it('count an issue that several lists name once', () => {
    const lists = { ...none, stale: findings('s', 5), orphaned: findings('s', 5) };
    expect(firstFindings(lists, { rows: 50, ids: 5 })).toEqual(lists);
  });
});
