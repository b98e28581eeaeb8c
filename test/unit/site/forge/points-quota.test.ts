import { pointsQuota } from '../../../site/forge/points-quota';
import { fixedClock } from '../../../site/forge/clock';
import { makeDemoSite } from '../../../site/demo';
import { openSite } from '../../../site/open-site';

/** A quarter of an hour before the full hour. */
const quarterTo = '2026-03-09T09:45:00Z';

const aQuota = (points: number) => {
  const clock = fixedClock(Date.parse(quarterTo));
  return { clock, quota: pointsQuota(points, clock) };
};

it('says with each answer how many points are left, and for how many seconds', () => {
  const { quota } = aQuota(1000);
  quota.spend(400);
  expect(quota.headers()).toEqual({
    'ratelimit-policy': '"global-app-quota";q=1000;w=3600',
    ratelimit: '"global-app-quota";r=600;t=900',
  });
  expect(quota.refusal()).toBeUndefined();
});

it('once nothing is left, Jira refuses until the hour is over, and says that it is the quota', async () => {
  const { clock, quota } = aQuota(100);
  quota.spend(120);
  const refusal = quota.refusal();
  expect(refusal?.status).toBe(429);
  expect(Object.fromEntries(refusal?.headers.entries() ?? [])).toMatchObject({
    'ratelimit-reason': 'jira-quota-global-based',
    'retry-after': '900',
    ratelimit: '"global-app-quota";r=0;t=900',
  });
  await clock.advance(15 * 60_000);
  expect(quota.refusal()).toBeUndefined();
  expect(quota.headers()['ratelimit']).toBe('"global-app-quota";r=100;t=3600');
});

it('without a number of points nothing is limited, and nothing is said', () => {
  const quota = pointsQuota(undefined, fixedClock(0));
  quota.spend(1_000_000);
  expect([quota.refusal(), quota.headers()]).toEqual([undefined, {}]);
});

it('a person is told how long the wait is, and the calls that were refused cost a point each', async () => {
  const data = makeDemoSite({ now: Date.parse(quarterTo) });
  const site = await openSite({ data, now: quarterTo, quota: 3 });
  const load = () =>
    site.invoke({
      module: 'project-page',
      functionKey: 'readiness',
      as: data.users[0]?.accountId ?? '',
      projectKey: 'MOB',
    });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const answer = await load();
  expect(answer).toEqual({ ok: false, problem: { code: 'points-spent', retryAfterSeconds: 900 } });
  site.close();
});
