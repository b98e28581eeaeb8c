import { isDailyDue } from '../../../../src/domain/backlog/daily-hour';
import { isInUse } from '../../../../src/domain/backlog/in-use';
import { isUpgradeDue } from '../../../../src/domain/backlog/scan-due';

describe('a board in use (J13)', () => {
  it('was opened within 14 days', () => {
    expect(isInUse({ openedOn: 100 }, 114)).toBe(true);
    expect(isInUse({ openedOn: 100 }, 115)).toBe(false);
  });

  it('is one of which an earlier version has not noted it', () => {
    expect(isInUse({}, 115)).toBe(true);
  });
});

describe('the daily work of a site', () => {
  const hour = 3_600_000;
  const midnight = Date.UTC(2026, 2, 2);
  const dueHours = (site: string, begunAt?: number): readonly number[] =>
    Array.from({ length: 48 }, (_, index) => index).filter((index) =>
      isDailyDue({ site, begunAt }, midnight + index * hour + 300_000),
    );

  it('begins for the first time in the hour that the site’s id names', () => {
    const [first = NaN, second] = dueHours('a site');
    expect(second).toBe(first + 24);
  });

  it('is due once a day, and where a day was missed until it is made up for', () => {
    const [first = NaN] = dueHours('a site');
    const begunAt = midnight + first * hour + 300_000;
    const due = dueHours('a site', begunAt);
    expect(due[0]).toBe(first + 24);
    expect(due).toEqual(Array.from({ length: 24 - first }, (_, index) => first + 24 + index));
  });

  it('is spread over the hours by the sites', () => {
    const hours = new Set(Array.from({ length: 300 }, (_, index) => dueHours(`site-${index * 7919}`)[0]));
    expect(hours.size).toBe(24);
  });
});

it('after an upgrade each backlog in use has its turn once in seven days, no more than a seventh of them a day', () => {
  for (const count of [1, 5, 7, 8, 29]) {
    const inUse = Array.from({ length: count }, (_, index) => ({ projectId: '10001', boardId: index * 13 }));
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => inUse.filter((one) => isUpgradeDue(one, inUse, 20_000 + day)));
    expect(
      days
        .flat()
        .map(({ boardId }) => boardId)
        .toSorted((a, b) => a - b),
    ).toEqual(inUse.map(({ boardId }) => boardId));
    expect(Math.max(...days.map(({ length }) => length))).toBe(Math.ceil(count / 7));
  }
});
