import { anIssue, aSite, people } from '../../../site/data/a-site';
import type { SiteData, SiteUser } from '../../../site/data/site-data';
import { openSite, type Site } from '../../../site/open-site';
import { forecastOf, healthItemsOf, healthOf, pageOf, settledPage, valueOf, velocityOf } from '../support';

/*
 * Figures of a whole board are for who sees nearly all of it (J10). Browse can be given to the
 * reporter or the assignee: then mypermissions says yes, and Jira shows their own items alone.
 */

const now = '2026-03-02T09:00:00.000Z';
const openItems = 200;

/** Reports the first so many of the items, and may browse by that alone. */
const reporter = (own: number): SiteUser => ({
  accountId: `reporter-of-${own}`,
  displayName: `Reporter of ${own}`,
  active: true,
  timeZone: 'UTC',
  roles: ['reported:MOB'],
});
const assignee: SiteUser = { ...reporter(0), accountId: 'assignee', roles: ['assigned:MOB'] };

/** Every item is reported by somebody; the nearly all are hidden from one reader in ten. */
const aBoardOf = (): SiteData => {
  const reporters = [0, 1, 2, 5].map(reporter);
  const outsiderOf = (share: number): SiteUser => ({
    ...reporter(0),
    accountId: `sees-${share}`,
    roles: ['browse:MOB'],
  });
  const outsiders = [89, 90].map(outsiderOf);
  const owners = [reporter(1), reporter(2), reporter(2), ...Array.from({ length: 5 }, () => reporter(5))];
  const issues = Array.from({ length: openItems }, (_, index) =>
    anIssue(
      index + 1,
      {
        reporter: { accountId: owners[index]?.accountId ?? people.member.accountId },
        ...(index < 3 ? { assignee: { accountId: assignee.accountId } } : {}),
      },
      {
        hiddenFrom: outsiders.filter((_who, at) => index >= (openItems * (89 + at)) / 100).map((who) => who.accountId),
      },
    ),
  );
  return aSite({ users: [...Object.values(people), ...reporters, assignee, ...outsiders], issues });
};

let site: Site;
beforeAll(async () => {
  site = await openSite({ data: aBoardOf(), now });
  await settledPage(site, { as: people.member.accountId, project: 'MOB' });
});
afterAll(() => site.close());

const page = (as: string) => settledPage(site, { as, project: 'MOB' });

it.each([0, 1, 2, 5])('who reported %i of 200 items sees figures of these alone', async (own) => {
  const { accountId: as } = reporter(own);
  const view = await page(as);
  expect(healthOf(view)).toMatchObject({ openBacklog: own, ownOnly: true });
  expect([...view.next.toRefine, ...view.next.others]).toHaveLength(own);
  expect(view.trend).toEqual({ days: [], replayed: [], sprintCloses: [], settings: {} });
  const lacking = await healthItemsOf(site, { as, project: 'MOB' }, { component: 'estimated', side: 'lacking' });
  expect(lacking).toMatchObject({ total: own, hidden: 0 });
  expect(JSON.stringify(view)).not.toMatch(/\b200\b/);
});

it('who is assigned to 3 sees figures of these', async () => {
  expect(healthOf(await page(assignee.accountId))).toMatchObject({ openBacklog: 3, ownOnly: true });
});

it.each([
  ['sees-90', openItems, false],
  ['sees-89', (openItems * 89) / 100, true],
])('%s of a hundred is told of %i', async (as, openBacklog, ownOnly) => {
  expect(healthOf(await page(as))).toMatchObject({ openBacklog, ownOnly });
});

it('a forecast, which is of all items, is not made for who sees some of them', async () => {
  const { accountId: as } = reporter(5);
  expect(valueOf(await forecastOf(site, { as, project: 'MOB' }))).toMatchObject({
    kind: 'none',
    because: expect.stringContaining('you may see only some of them') as string,
  });
});

it('who may not browse the project is told of nothing', async () => {
  const guest = { as: people.guest.accountId, project: 'MOB' };
  expect(await velocityOf(site, guest)).toEqual({ ok: false, problem: { code: 'not-visible', what: 'project' } });
});

it('costs two calls once an hour for a viewer and a board, and no more than three at any other look', async () => {
  await site.advance(3_600_000);
  const { accountId: as } = reporter(5);
  const costs: number[] = [];
  for (let look = 0; look < 20; look += 1) {
    site.resetUsage();
    await pageOf(site, { as, project: 'MOB' });
    costs.push(site.usage().sinceReset.restCalls);
    await site.advance(25 * 60_000);
  }
  // Who sees a part has the ids of it asked for as well.
  expect(Math.max(...costs)).toBeLessThanOrEqual(3 + 2 + 1);
  expect(costs.filter((cost) => cost > 3).length).toBeLessThanOrEqual(Math.ceil((20 * 25) / 60));
});

it('nothing that is stored says who looked', () => {
  const stored = JSON.stringify(site.kvs.keys().map((key) => [key, site.kvs.handle('/api/v1/get', { key }).body]));
  expect(stored).toContain('sight:');
  for (const who of [reporter(5), assignee]) expect(stored).not.toContain(who.accountId);
});
