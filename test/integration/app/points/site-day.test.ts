import { liveADay, type SiteDay } from '../../../support/a-site-day';

/*
 * A day of a small site: the same as `npm run bench` lives with 20 boards of 1,000 items, where the
 * points are held to a budget.
 */

let day: SiteDay;
beforeAll(async () => {
  const small = { boards: 4, items: 100, inUse: 2, viewsABoard: 4, edits: 16, bulkEdits: 1, itemsABulk: 30 };
  day = await liveADay(small);
}, 120_000);

it('boards that are not in use cost nothing', () => {
  expect(day.outOfUse).toBe(0);
});

it('after a daily run edits, deletions and the top are as in a full reading', () => {
  expect(day.afterOne).toEqual([]);
});

it('after seven daily runs everything is', () => {
  expect(day.afterSeven).toEqual([]);
});

it('what runs in the background costs some 125 points a board', () => {
  expect(day.background).toBeGreaterThan(0);
  expect(day.background).toBeLessThan(250);
});
