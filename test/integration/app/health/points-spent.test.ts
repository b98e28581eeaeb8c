import { makeDemoSite } from '../../../site/demo';
import { openSite, type Site } from '../../../site/open-site';
import { member, monday } from '../demo-site';
import { healthOf, pageOf, valueOf } from '../support';

/*
 * The points of the hour are spent while a backlog is read for the first time (J13): people are
 * told for how long, what runs without them rests, and goes on with the next hour.
 */

const quota = 150;

let site: Site;
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, quota });
});
afterEach(() => {
  site.close();
  jest.restoreAllMocks();
});

const page = () => pageOf(site, { as: member, project: 'MOB' });

const refusedCalls = (): number => site.requests().recent.filter(({ status }) => status === 429).length;

const readiness = () =>
  site.invoke({ module: 'project-page', functionKey: 'readiness', as: member, projectKey: 'MOB' });

it('a person is told for how long, and asking again costs three calls at most', async () => {
  await readiness();
  await readiness();
  const spent = { ok: false, problem: { code: 'points-spent', retryAfterSeconds: 3600 } };
  expect(await readiness()).toEqual(spent);
  const before = refusedCalls();
  expect(await readiness()).toEqual(spent);
  expect(refusedCalls() - before).toBeLessThanOrEqual(3);
});

it('what runs in the background rests until the hour is over, and is done in the end', async () => {
  await page();
  for (let view = 0; view < 5; view += 1) await page();
  await site.advance(12 * 3_600_000);
  expect(refusedCalls()).toBeLessThan(60);
  expect(healthOf(valueOf(await page()))).toMatchObject({ openBacklog: 70, partial: false });
});

it('the past is not replayed at the cost of those who look: after the points were spent it pauses for hours (H6)', async () => {
  const answered: boolean[] = [];
  for (let hour = 0; hour < 36; hour += 1) {
    answered.push((await page()).ok);
    await site.advance(3_600_000);
  }
  // By then the sprints are replayed. The past takes more than an hour has: every sixth is lost.
  expect(answered.slice(18).filter(Boolean).length).toBeGreaterThanOrEqual(14);
});
