import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import type { Exchange } from '../../../contract/record';
import type { JiraSide } from '../../../site/forge/jira-side';
import { aPlatform, aManifest, failureOf } from './a-platform';

/**
 * A Jira whose search answers three issues, whose issue is one object, and whose "gone" is refused.
 */
const countedJira: JiraSide = {
  handle: ({ method, path }) => ({
    status: path.endsWith('gone') ? 404 : method === 'PUT' ? 204 : 200,
    headers: {},
    body: method === 'PUT' ? '' : JSON.stringify(path.includes('search') ? { issues: [1, 2, 3] } : { key: 'MOB-1' }),
    endpoint: `${method} ${path.split('?')[0] ?? path}`,
    objects: path.includes('search') ? 3 : 1,
  }),
};

const search = () => api.asUser().requestJira(route`/rest/api/3/search/jql?jql=${'project = MOB'}`);

const issue = () => api.asUser().requestJira(route`/rest/api/3/issue/MOB-1`);

describe('what the calls cost', () => {
  it.each([
    ['a search costs 1 and 1 for each issue', search, 4],
    ['one object costs 2', issue, 2],
    ['a refused call costs 1', () => api.asUser().requestJira(route`/rest/api/3/issue/gone`), 1],
    ['a write costs 1', () => api.asUser().requestJira(route`/rest/api/3/issue/MOB-1`, { method: 'PUT' }), 1],
  ])('%s', async (_what, ask, points) => {
    const platform = aPlatform(
      async () => {
        await ask();
      },
      { jira: countedJira },
    );
    await platform.call('ann', 'run');
    expect(platform.meter.report().sinceStart).toMatchObject({ restCalls: 1, points, invocations: 1 });
    platform.close();
  });

  it('counts bytes of the answers, and storage in units of 10 KB', async () => {
    const platform = aPlatform(
      async () => {
        await issue();
        await kvs.set('small', 1);
        await kvs.set('large', 'x'.repeat(25_000));
        await kvs.get('large');
        await kvs.get('nothing');
      },
      { jira: countedJira },
    );
    await platform.call('ann', 'run');
    expect(platform.meter.report().sinceStart).toMatchObject({
      bytes: 15,
      kvsCalls: 4,
      kvsReads: 4,
      kvsWrites: 4,
      writtenBytes: 25_003,
    });
    platform.close();
  });

  it('is counted since the start and since the last reset', async () => {
    const platform = aPlatform(
      async () => {
        await search();
      },
      { jira: countedJira },
    );
    await platform.call('ann', 'run');
    platform.meter.reset();
    await platform.call('ann', 'run');
    const { sinceStart, sinceReset } = platform.meter.report();
    expect([sinceStart.points, sinceReset.points]).toEqual([8, 4]);
    expect(platform.meter.requests().counts).toEqual([{ request: 'GET /rest/api/3/search/jql', count: 1 }]);
    expect(platform.meter.requests().recent).toMatchObject([
      { at: '2026-03-09T09:00:00.000Z', service: 'jira', as: 'ann', status: 200, points: 4 },
    ]);
    platform.close();
  });
});

describe('how long calls take', () => {
  it('is the latency for each REST call and 10 ms for each storage call', async () => {
    const taken: number[] = [];
    const platform = aPlatform(
      async () => {
        const start = Date.now();
        await issue();
        taken.push(Date.now() - start);
        await kvs.get('rules');
        taken.push(Date.now() - start);
      },
      { jira: countedJira, latency: 150 },
    );
    const done = platform.call('ann', 'run');
    await platform.clock.advance(1_000);
    await done;
    expect(taken).toEqual([150, 160]);
    platform.close();
  });
});

describe('a call whose scope the manifest lacks', () => {
  it('is refused as Forge refuses it, reaches no Jira and costs nothing', async () => {
    const exchanges: Exchange[] = [];
    const platform = aPlatform(
      async () => {
        const answer = await issue();
        return { status: answer.status, body: (await answer.json()) as unknown };
      },
      { jira: countedJira, manifest: aManifest({ scopes: ['storage:app'] }), record: (one) => exchanges.push(one) },
    );
    expect(await platform.call('ann', 'run')).toEqual({
      status: 401,
      body: { code: 401, message: 'Unauthorized; scope does not match' },
    });
    expect(exchanges).toEqual([]);
    expect(platform.meter.report().sinceStart.restCalls).toBe(0);
    platform.close();
  });
});

describe('what the contract test reads', () => {
  it('is each exchange with Jira, with the body as it was sent', async () => {
    const exchanges: Exchange[] = [];
    const platform = aPlatform(
      async () => {
        const body = JSON.stringify({ fields: ['summary'] });
        await api.asApp().requestJira(route`/rest/api/3/search/jql`, { method: 'POST', body });
      },
      { jira: countedJira, record: (one) => exchanges.push(one) },
    );
    await platform.call('ann', 'run');
    expect(exchanges).toEqual([
      {
        method: 'POST',
        path: '/rest/api/3/search/jql',
        body: { fields: ['summary'] },
        status: 200,
        answer: { issues: [1, 2, 3] },
        endpoint: 'POST /rest/api/3/search/jql',
        as: { kind: 'app' },
      },
    ]);
    platform.close();
  });
});

describe('a Jira that never answers', () => {
  it('leaves the invocation to run into its limit', async () => {
    const silent: JiraSide = {
      handle: () => ({ status: 504, headers: {}, body: '', endpoint: 'x', objects: 0, delay: 'never-answers' }),
    };
    const platform = aPlatform(
      async () => {
        await issue();
      },
      { jira: silent },
    );
    const failure = failureOf(platform.call('ann', 'run'));
    await platform.clock.advance(25_000);
    expect(await failure).toContain('Task timed out after 25.00 seconds');
    platform.close();
  });
});
