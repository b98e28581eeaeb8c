import api, { route } from '@forge/api';
import { Queue } from '@forge/events';
import kvs from '@forge/kvs';
import { aSite, people } from '../../../site/data/a-site';
import { openSite } from '../../../site/open-site';
import { failureOf, aManifest, aPlatform } from './a-platform';
import { aBackgroundApp } from './background-app';

const stored = {
  remember: async () => {
    await kvs.set('rules', { version: 1 });
    await kvs.set('salt', 'pepper');
  },
};

describe('an app that is uninstalled', () => {
  it('runs what the manifest has for it, with its storage still there and nobody as its caller, and then loses the storage', async () => {
    const seen: unknown[] = [];
    const app = aBackgroundApp({
      atTheEnd: async (given, backend) => {
        const rules: unknown = await kvs.get('rules');
        const asUser = await failureOf(api.asUser().requestJira(route`/rest/api/3/field`));
        seen.push([given, Object.keys(backend), rules, asUser]);
      },
      keys: stored,
    });
    await app.call('ann', 'remember');
    await app.uninstall();
    const given = {
      context: { cloudId: expect.any(String) as string, moduleKey: 'farewell' },
      contextToken: 'local',
    };
    expect(seen).toEqual([[given, ['installContext'], { version: 1 }, expect.stringMatching(/auth/i)]]);
    expect(app.kvs.keys()).toEqual([]);
  });

  it('is waited for, also where what it does at the end takes time', async () => {
    const times: number[] = [];
    const app = aBackgroundApp({
      atTheEnd: async () => {
        const begun = Date.now();
        await new Promise((resolve) => setTimeout(resolve, 20_000));
        times.push(Date.now() - begun);
      },
    });
    await app.uninstall();
    expect(times).toEqual([20_000]);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no luck')), 'no luck'],
    ['takes longer than 55 seconds', () => new Promise(() => undefined), 'Task timed out after 55.00 seconds'],
  ])('goes all the same where what it does at the end %s', async (_how, atTheEnd, failure) => {
    const app = aBackgroundApp({ atTheEnd, keys: stored });
    await app.call('ann', 'remember');
    await app.uninstall();
    expect(app.kvs.keys()).toEqual([]);
    const run = { module: 'farewell', by: 'uninstall', outcome: 'given up' };
    expect(app.background.runs()).toMatchObject([{ ...run, failure: expect.stringContaining(failure) as string }]);
  });

  it('runs no more: no queue, no schedule, no event, no screen', async () => {
    const ran: string[] = [];
    const scan = new Queue({ key: 'scan' });
    const app = aBackgroundApp({
      consumer: () => void ran.push('consumer'),
      hourly: () => void ran.push('hourly'),
      onEvent: () => void ran.push('event'),
      atTheEnd: async () => {
        ran.push('end');
        await scan.push({ body: {}, delayInSeconds: 60 });
      },
      keys: { push: () => scan.push({ body: {}, delayInSeconds: 60 }) },
    });
    await app.call('ann', 'push');
    await app.uninstall();
    app.background.emit({ eventType: 'avi:jira:updated:issue', selfGenerated: false });
    await app.background.runSchedule('hour');
    await app.background.advance(2 * 3_600_000);
    await app.background.settle();
    expect(ran).toEqual(['end']);
    expect(await failureOf(app.call('ann', 'push'))).toBe('The app is not installed on this site any more.');
  });

  it('needs a handler by that name in src/index.ts', () => {
    const preUninstalls = [{ key: 'farewell', handler: 'index.gone', limitMs: 55_000 }];
    const manifest = aManifest({ background: { consumers: [], schedules: [], triggers: [], preUninstalls } });
    expect(() => aPlatform(undefined, { manifest, handlers: { panel: () => undefined } })).toThrow(
      'The manifest names the handler index.gone, which src/index.ts does not export.',
    );
  });
});

it('a site on which the app was uninstalled keeps nothing of it, and answers none of its screens', async () => {
  const site = await openSite({ data: aSite(), now: '2026-03-09T09:00:00Z' });
  site.kvs.handle('/api/v1/set', { key: 'rules', value: 1 });
  expect(site.kvs.keys()).toEqual(['rules']);
  await site.uninstall();
  expect(site.kvs.keys()).toEqual([]);
  const call = { module: 'project-page', functionKey: 'health', as: people.admin.accountId, projectKey: 'MOB' };
  await expect(site.invoke(call)).rejects.toThrow('not installed');
  site.close();
});
