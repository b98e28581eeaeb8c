import { openSite, type Site } from '../../../site/open-site';
import { makeDemoSite } from '../../../site/demo';
import { member, monday } from '../demo-site';
import { outcomeAtOnce, pageOf, settledPage, velocityAtOnce, velocityOf } from '../support';

/* However many people look at a board, each kind of work waits in the queue once. */

let site: Site;
beforeEach(async () => {
  site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday });
});
afterEach(() => site.close());

const asker = { as: member, project: 'MOB' };
const payload = { boardId: 1 };
const runs = (): number => site.backgroundRuns().filter(({ by }) => by === 'backlogs').length;

it('many who open a board for the first time begin one scan and one replay', async () => {
  await pageOf(site, asker);
  await site.settle();
  const alone = runs();
  site.close();
  site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday });
  await Promise.all(Array.from({ length: 30 }, () => pageOf(site, asker)));
  await site.settle();
  expect(runs()).toBeLessThanOrEqual(alone + 2);
});

it('many who compare readiness with outcome have it judged once', async () => {
  await velocityOf(site, asker, payload);
  const before = runs();
  await Promise.all(Array.from({ length: 30 }, () => outcomeAtOnce(site, asker, payload)));
  await site.settle();
  expect(runs() - before).toBe(1);
});

it('nothing waits any more once it is done, so that the next look may ask again', async () => {
  await settledPage(site, asker);
  await velocityAtOnce(site, asker, payload);
  await site.settle();
  expect(site.kvs.keys().filter((key) => key.includes(':waiting:'))).toEqual([]);
});
