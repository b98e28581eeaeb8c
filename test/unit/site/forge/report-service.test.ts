import api, { privacy, route } from '@forge/api';
import Resolver from '@forge/resolver';
import type { JiraSide } from '../../../site/forge/jira-side';
import { aManifest, aPlatform, echoingJira } from './a-platform';

const scopes = ['report:personal-data', 'storage:app'];

const fates = { closed: 'closed', renamed: 'updated' } as const;

const jira: JiraSide = {
  ...echoingJira,
  accountFate: (accountId, since) =>
    since < Date.UTC(2026, 0, 1) ? Object.entries(fates).find(([id]) => id === accountId)?.[1] : undefined,
};

const accountsOf = (accountIds: readonly string[], updatedAt = '2025-10-25T23:08:51.382Z') =>
  accountIds.map((accountId) => ({ accountId, updatedAt }));

const many = (count: number) => accountsOf(Array.from({ length: count }, (_, index) => `account-${index}`));

/** A panel whose one key reports accounts, with or without the means of `@forge/api`. */
const aReportingApp = (values: Parameters<typeof aPlatform>[1] = {}) => {
  const resolver = new Resolver();
  const statusOf = (cause: unknown): unknown => (cause instanceof Response ? cause.status : String(cause));
  resolver.define('report', ({ payload }) => privacy.reportPersonalData(payload as never).catch(statusOf));
  resolver.define('send', async ({ payload }) => {
    const send = api.asApp().requestAtlassian as unknown as (path: unknown, init: object) => Promise<Response>;
    const response = await send(route`/app/report-accounts`, { method: 'POST', body: JSON.stringify(payload) });
    return response.status;
  });
  return aPlatform(resolver.getDefinitions(), { manifest: aManifest({ scopes }), jira, ...values });
};

let app: ReturnType<typeof aReportingApp>;
afterEach(() => app.close());

it('names the accounts of which something must be done, and no others', async () => {
  app = aReportingApp();
  expect(await app.call('ann', 'report', accountsOf(['closed', 'as before', 'renamed']))).toEqual([
    { accountId: 'closed', status: 'closed' },
    { accountId: 'renamed', status: 'updated' },
  ]);
});

it('has nothing to say where nothing is to be done, or where nobody can tell', async () => {
  app = aReportingApp();
  expect(await app.call('ann', 'report', accountsOf(['closed'], '2026-02-01T00:00:00Z'))).toEqual([]);
  app.close();
  app = aReportingApp({ jira: echoingJira });
  expect(await app.call('ann', 'report', accountsOf(['closed']))).toEqual([]);
  expect(app.reports.requests()).toEqual([{ at: app.clock.now(), accountIds: ['closed'], status: 204 }]);
});

it('takes 90 accounts and refuses more, and what is malformed', async () => {
  app = aReportingApp();
  expect(await app.call('ann', 'send', { accounts: many(90) })).toBe(204);
  expect(await app.call('ann', 'send', { accounts: many(91) })).toBe(400);
  expect(await app.call('ann', 'send', { accounts: [{ accountId: 'ann' }] })).toBe(400);
  expect(await app.call('ann', 'send', { accounts: accountsOf(['ann'], 'yesterday') })).toBe(400);
});

it('of more than 90 `@forge/api` makes several requests at once', async () => {
  app = aReportingApp();
  await app.call('ann', 'report', many(200));
  expect(app.reports.requests().map(({ accountIds }) => accountIds.length)).toEqual([90, 90, 20]);
  expect(app.reports.mostAtOnce()).toBe(3);
});

it('refuses an app without the scope, as Forge does', async () => {
  app = aReportingApp({ manifest: aManifest() });
  expect(await app.call('ann', 'report', many(1))).toBe(401);
  expect(app.reports.requests()).toEqual([]);
});

it('refuses when it is told to, with the time to wait, and fails where the platform does', async () => {
  app = aReportingApp();
  app.reports.refuse({ status: 429, after: 1 });
  const statuses = [];
  for (let request = 0; request < 3; request += 1) statuses.push(await app.call('ann', 'report', many(1)));
  expect(statuses).toEqual([[], 429, 429]);
  app.reports.refuse(undefined);
  app.disturbance.set({ calls: 1 });
  expect(await app.call('ann', 'report', many(1))).not.toEqual([]);
});
