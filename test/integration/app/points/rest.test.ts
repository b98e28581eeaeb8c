import { people } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { restKey } from '../../../../src/storage/keys';
import { aSiteOfBoards, itemKey, type UsedBoard } from '../../../support/a-used-site';
import { runDaily } from '../../../support/run-daily';
import { valueOf as storedAt } from '../../../support/stored-facts';
import { healthOf, pageOf, settledPage, valueOf } from '../support';

/* Once the points of the hour are spent, all that runs without a person rests (J13). */

const now = '2026-03-02T09:00:00.000Z';
const member = people.member.accountId;
const hourMs = 3_600_000;

let site: Site;
let boards: readonly UsedBoard[];
const openWith = async (quota?: number): Promise<void> => {
  const made = aSiteOfBoards({ boards: 2, items: 120, now: Date.parse(now) });
  ({ boards } = made);
  site = await openSite({ data: made.data, now, quota });
};
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  site.close();
  jest.restoreAllMocks();
});

const project = (index: number): string => boards[index]?.project ?? '';
const page = async (index: number) => valueOf(await pageOf(site, { as: member, project: project(index) }));
const rest = (until: number) => site.kvs.handle('/api/v1/set', { key: restKey, value: { at: until } });

it('a call that is refused for the quota has the whole site rest until the hour is over', async () => {
  await openWith(200);
  for (const index of [0, 1]) await page(index);
  await site.advance(20 * 60_000);
  expect(storedAt(site, restKey)).toEqual({ at: Date.parse(now) + hourMs });
  const refused = site.requests().recent.filter(({ status }) => status === 429).length;
  await site.advance(39 * 60_000);
  expect(site.requests().recent.filter(({ status }) => status === 429)).toHaveLength(refused);
  await site.advance(6 * hourMs);
  await site.settle();
  for (const index of [0, 1]) expect(healthOf(await page(index))).toMatchObject({ openBacklog: 120, partial: false });
});

it('while it rests the background asks nothing, and the page shows what is stored and says until when', async () => {
  await openWith();
  await settledPage(site, { as: member, project: project(0) });
  await site.advance(hourMs);
  const read = healthOf(await page(0));
  await site.settle();
  const until = site.clock.now() + hourMs / 2;
  rest(until);
  site.jira.editIssue(itemKey(boards[0] as UsedBoard, 5), { status: 'Done' }, member);
  await site.advance(60_000);
  site.resetUsage();
  void runDaily(site);
  await site.advance(20 * 60_000);
  expect(site.usage().sinceReset.restCalls).toBe(0);
  const resting = await page(0);
  expect(resting.restsUntil).toBe(until);
  expect(healthOf(resting)).toMatchObject({ openBacklog: 120, asOf: read.asOf });
  await site.advance(hourMs);
  await site.settle();
  const after = await page(0);
  expect(after).not.toHaveProperty('restsUntil');
  expect(healthOf(after).openBacklog).toBe(119);
});

it('a view that meets the spent quota itself shows what is stored to whom Jira still gives an item', async () => {
  await openWith();
  await settledPage(site, { as: member, project: project(0) });
  await site.advance(hourMs);
  const { handle } = site.jira;
  // The app's own calls are refused; those of the viewer are answered.
  Object.assign(site.jira, {
    handle: (request: Parameters<typeof handle>[0]) =>
      request.as.kind === 'user'
        ? handle(request)
        : {
            status: 429,
            headers: { 'ratelimit-reason': 'jira-quota-global-based', 'retry-after': '600' },
            body: '{}',
            endpoint: 'POST /rest/api/3/search/jql',
            objects: 0,
          },
  });
  const resting = await page(0);
  expect(resting.restsUntil).toBe(site.clock.now() + 600_000);
  expect(healthOf(resting).openBacklog).toBe(120);
  expect(healthOf(resting).asOf).toBeLessThan(site.clock.now());
  expect(storedAt(site, restKey)).toEqual({ at: site.clock.now() + 600_000 });
});
