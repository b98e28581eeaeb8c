import api, { route } from '@forge/api';
import { Queue, type AsyncEvent, InvocationError, InvocationLimitReachedError } from '@forge/events';
import { failureOf } from './a-platform';
import { nine, aBackgroundApp } from './background-app';

const scan = new Queue({ key: 'scan' });

const minutesAfterNine = (now: number): number => (now - nine) / 60_000;

describe('an event that was pushed to a queue', () => {
  it('waits for the clock, and then runs once with its body, its queue and its job', async () => {
    const seen: AsyncEvent[] = [];
    const app = aBackgroundApp({
      consumer: (event) => void seen.push(event),
      keys: { push: () => scan.push({ body: { project: 'MOB' } }) },
    });
    const { jobId } = (await app.call('ann', 'push')) as { jobId: string };
    expect(seen).toEqual([]);
    await app.background.settle();
    expect(seen).toEqual([
      { body: { project: 'MOB' }, queueName: 'scan', jobId, eventId: expect.any(String) as string },
    ]);
    expect(app.background.busy()).toBe(false);
  });

  it('waits as long as the push asks, up to a quarter of an hour', async () => {
    const times: number[] = [];
    const app = aBackgroundApp({
      consumer: () => void times.push(minutesAfterNine(Date.now())),
      keys: {
        push: ({ payload }) => scan.push({ body: {}, delayInSeconds: Number(payload) }),
      },
    });
    await app.call('ann', 'push', 900);
    expect(await failureOf(app.call('ann', 'push', 901))).toContain('must be between 0 and 900');
    await app.background.settle();
    expect(times).toEqual([15]);
  });

  it('runs as nobody: the app may ask Jira for itself and not as a person', async () => {
    const answers: unknown[] = [];
    const app = aBackgroundApp({
      consumer: async () => {
        answers.push(await (await api.asApp().requestJira(route`/rest/api/3/myself`)).json());
        answers.push(await failureOf(api.asUser().requestJira(route`/rest/api/3/myself`)));
      },
      keys: { push: () => scan.push({ body: {} }) },
    });
    await app.call('ann', 'push');
    await app.background.settle();
    expect(answers).toEqual([{ method: 'GET', path: '/rest/api/3/myself', as: 'app' }, 'Authentication Required']);
  });

  it('is refused where the manifest has no consumer for its queue', async () => {
    const app = aBackgroundApp({ keys: { push: () => new Queue({ key: 'other' }).push({ body: {} }) } });
    expect(await failureOf(app.call('ann', 'push'))).toContain('no consumer for the queue other');
  });
});

it.each([
  ['lost, its push succeeds and it never runs', { queuedLost: 1 }, 0],
  ['doubled, it runs twice', { queuedTwice: 1 }, 2],
  ['lost, no second delivery comes either', { queuedLost: 1, queuedTwice: 1 }, 0],
])('where an event is %s', async (_what, faults, expected) => {
  let runs = 0;
  const app = aBackgroundApp({
    consumer: () => void (runs += 1),
    keys: { push: () => scan.push({ body: {} }) },
    faults,
  });
  await expect(app.call('ann', 'push')).resolves.toMatchObject({ jobId: expect.any(String) as string });
  await app.background.advance(24 * 3_600_000);
  expect(runs).toBe(expected);
  expect(app.background.busy()).toBe(false);
});

describe('an event that did not succeed', () => {
  it('is tried again when the app asks for it, with what the app wants to remember', async () => {
    const tries: unknown[] = [];
    const app = aBackgroundApp({
      consumer: ({ retryContext }: AsyncEvent) => {
        tries.push([minutesAfterNine(Date.now()), retryContext?.retryCount, retryContext?.retryData]);
        return tries.length < 3
          ? new InvocationError({
              retryAfter: 60,
              retryReason: 'FUNCTION_RETRY_REQUEST' as never,
              retryData: tries.length,
            })
          : undefined;
      },
      keys: { push: () => scan.push({ body: {} }) },
    });
    await app.call('ann', 'push');
    await app.background.settle();
    expect(tries).toEqual([
      [0, undefined, undefined],
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  it('is tried for 24 hours with growing pauses, and then given up', async () => {
    const times: number[] = [];
    const app = aBackgroundApp({
      consumer: () => {
        times.push(Date.now() - nine);
        throw new Error('no luck');
      },
      keys: { push: () => scan.push({ body: {} }), progress: ({ payload }) => scan.getJob(String(payload)).getStats() },
    });
    const { jobId } = (await app.call('ann', 'push')) as { jobId: string };
    await app.background.settle();
    const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 1000);
    expect(pauses.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(Math.max(...pauses)).toBe(900);
    expect(Math.max(...times)).toBeLessThan(24 * 3_600_000);
    expect(await app.call('ann', 'progress', jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(app.background.runs().at(-1)).toMatchObject({ module: 'scanner', outcome: 'given up', failure: 'no luck' });
  });

  it('is ended after 55 seconds and tried again, with the time out as its reason', async () => {
    const reasons: unknown[] = [];
    const app = aBackgroundApp({
      consumer: ({ retryContext }: AsyncEvent) => {
        reasons.push(retryContext?.retryReason);
        return reasons.length === 1 ? new Promise(() => undefined) : undefined;
      },
      keys: { push: () => scan.push({ body: {} }) },
    });
    await app.call('ann', 'push');
    await app.background.advance(54_999);
    expect(app.background.runs()).toEqual([]);
    await app.background.advance(1);
    expect(app.background.runs()).toMatchObject([
      { outcome: 'to be retried', failure: expect.stringContaining('timed out after 55.00 seconds') as string },
    ]);
    await app.background.settle();
    expect(reasons).toEqual([undefined, 'FUNCTION_TIME_OUT']);
  });

  it('may take as long as its function names', async () => {
    const app = aBackgroundApp({
      consumer: () => api.asApp().requestJira(route`/rest/api/3/myself`),
      keys: { push: () => scan.push({ body: {} }) },
      modules: { consumers: [{ key: 'scanner', queue: 'scan', handler: 'index.consumer', limitMs: 900_000 }] },
      latency: 600_000,
    });
    void app.call('ann', 'push').catch(() => undefined);
    await app.background.settle();
    expect(app.background.runs().filter(({ module }) => module === 'scanner')).toMatchObject([{ outcome: 'done' }]);
  });
});

describe('events with a concurrency key', () => {
  it('run no more at once than their limit, over all that were pushed', async () => {
    let atWork = 0;
    let most = 0;
    let done = 0;
    const app = aBackgroundApp({
      consumer: async () => {
        most = Math.max(most, (atWork += 1));
        await api.asApp().requestJira(route`/rest/api/3/myself`);
        atWork -= 1;
        done += 1;
      },
      keys: {
        push: () =>
          scan.push([1, 2, 3, 4, 5].map((item) => ({ body: { item }, concurrency: { key: 'MOB', limit: 2 } }))),
      },
      latency: 1_000,
    });
    void app.call('ann', 'push');
    await app.background.settle();
    expect([most, done]).toEqual([2, 5]);
  });
});

describe('a job', () => {
  it('tells its progress, and an unknown one is an error', async () => {
    const app = aBackgroundApp({
      keys: {
        push: () => scan.push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }]),
        progress: ({ payload }) => scan.getJob(String(payload)).getStats(),
      },
    });
    const { jobId } = (await app.call('ann', 'push')) as { jobId: string };
    await app.background.advance(1_000);
    expect(await app.call('ann', 'progress', jobId)).toEqual({ success: 1, inProgress: 1, failed: 0 });
    await app.background.settle();
    expect(await app.call('ann', 'progress', jobId)).toEqual({ success: 2, inProgress: 0, failed: 0 });
    expect(await failureOf(app.call('ann', 'progress', 'other'))).toContain('The job other was not found');
  });

  it('that is cancelled begins nothing more', async () => {
    let runs = 0;
    const app = aBackgroundApp({
      consumer: () => void (runs += 1),
      keys: {
        push: () => scan.push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }]),
        cancel: ({ payload }) => scan.getJob(String(payload)).cancel(),
      },
    });
    const { jobId } = (await app.call('ann', 'push')) as { jobId: string };
    await app.background.advance(1_000);
    await app.call('ann', 'cancel', jobId);
    await app.background.settle();
    expect(runs).toBe(1);
  });
});

describe('the limits of pushes', () => {
  it('are 500 events a minute', async () => {
    const fifty = Array.from({ length: 50 }, (_, n) => ({ body: { n } }));
    const app = aBackgroundApp({
      keys: {
        push: async () => {
          for (let push = 0; push < 10; push += 1) await scan.push(fifty);
        },
        pushOne: () => scan.push({ body: {} }),
      },
    });
    await app.call('ann', 'push');
    expect(await failureOf(app.call('ann', 'pushOne'))).toContain('Too many requests.');
    await app.background.advance(60_000);
    await expect(app.call('ann', 'pushOne')).resolves.toMatchObject({ jobId: expect.any(String) as string });
  });

  it('are 100 KB an event where the function may run longer than 55 seconds', async () => {
    const modules = { consumers: [{ key: 'scanner', queue: 'scan', handler: 'index.consumer', limitMs: 56_000 }] };
    const keys = { push: () => scan.push({ body: { text: 'a'.repeat(150_000) } }) };
    const long = aBackgroundApp({ keys, modules });
    expect(await failureOf(long.call('ann', 'push'))).toContain('The maximum payload size is 100KB.');
    long.close();
    const usual = aBackgroundApp({ keys });
    await expect(usual.call('ann', 'push')).resolves.toBeDefined();
    usual.close();
  });

  it('are 1,000 pushes that go back to one call', async () => {
    const failures: unknown[] = [];
    let runs = 0;
    const app = aBackgroundApp({
      consumer: async () => {
        runs += 1;
        await scan.push({ body: {}, delayInSeconds: 1 }).catch((error: unknown) => failures.push(error));
      },
      keys: { push: () => scan.push({ body: {} }) },
    });
    await app.call('ann', 'push');
    await app.background.settle();
    expect(runs).toBe(1_000);
    expect(failures).toEqual([expect.any(InvocationLimitReachedError)]);
  });
});
