import { found } from './jql-site';

describe('dates in JQL', () => {
  it.each([
    ['updated >= -90m', 'member', '1'],
    ['updated >= "-12h"', 'member', '1 4'],
    ['updated < -2w', 'member', '2 5 6 7'],
    ['updated >= "2024-03-20"', 'reader', '1 4'],
    ['updated >= "2024-03-20"', 'admin', '1'],
    ['updated >= "2024/03/19 23:00"', 'member', '1'],
    ['updated = "2024-03-19 23:00"', 'member', '1'],
    ['updated >= startOfDay()', 'admin', '1'],
    ['updated >= startOfDay()', 'member', '1 4'],
    ['updated >= startOfDay("-1d")', 'member', '1 4'],
    ['updated > endOfMonth(-1)', 'lead', '1 3 4 5 6 7'],
    ['resolved >= startOfMonth()', 'member', '3'],
    ['created < now()', 'member', '1 2 3 4 5 6 7'],
    ['due = now()', 'admin', '1'],
    ['duedate < now()', 'admin', ''],
    ['due < now()', 'member', ''],
    ['due > now()', 'member', '1'],
    ['duedate is not EMPTY', 'member', '1'],
  ] as const)('%s as %s, in whose zone it is read', (jql, who, keys) => {
    expect(found(jql, who)).toBe(keys);
  });
});
