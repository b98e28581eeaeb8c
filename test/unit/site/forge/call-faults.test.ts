import api, { route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { echoingJira, failureOf } from './a-platform';
import { aBackgroundApp } from './background-app';

const scan = new Queue({ key: 'scan' });

/** What Jira's or the storage's answer came to: a status, or the words of a broken connection. */
const outcomeOf = (call: Promise<{ readonly status: number }>): Promise<number | string> =>
  call.then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );

const read = () => api.asApp().requestJira(route`/rest/api/3/myself`);

const edit = () => api.asApp().requestJira(route`/rest/api/3/issue/MOB-1`, { method: 'PUT', body: '{}' });

const many = async (count: number, call: () => Promise<{ readonly status: number }>): Promise<(number | string)[]> => {
  const outcomes: (number | string)[] = [];
  for (let index = 0; index < count; index += 1) outcomes.push(await outcomeOf(call()));
  return outcomes;
};

describe('calls with faults', () => {
  it('get that share of 429, 500, 503 and broken connections, the same for the same seed', async () => {
    const outcomesOf = async (seed: number): Promise<unknown> => {
      const app = aBackgroundApp({ keys: { ask: () => many(500, read) }, faults: { calls: 0.2, seed } });
      const outcomes = await app.call('ann', 'ask');
      app.close();
      return outcomes;
    };
    const outcomes = (await outcomesOf(1)) as (number | string)[];
    expect(new Set(outcomes)).toEqual(new Set([200, 429, 500, 503, 'fetch failed']));
    const failed = outcomes.filter((outcome) => outcome !== 200).length;
    expect(failed).toBeGreaterThan(70);
    expect(failed).toBeLessThan(130);
    expect(await outcomesOf(1)).toEqual(outcomes);
    expect(await outcomesOf(2)).not.toEqual(outcomes);
  });

  it('name after how long a caller who was refused for the rate may come back', async () => {
    const app = aBackgroundApp({
      keys: {
        ask: async () => {
          for (;;) {
            const answer = await read().catch(() => undefined);
            if (answer?.status === 429) return answer.headers.get('Retry-After');
          }
        },
      },
      faults: { calls: 1 },
    });
    expect(await app.call('ann', 'ask')).toBe('1');
  });

  it('lose about half of the failed writes after they took effect, and none that was refused for its rate', async () => {
    let written = 0;
    const { handle } = echoingJira;
    const app = aBackgroundApp({
      keys: { edit: () => many(400, edit) },
      faults: { calls: 1 },
      jira: {
        handle: (request) => {
          written += 1;
          return handle(request);
        },
      },
    });
    await app.call('ann', 'edit');
    expect(written).toBeGreaterThan(150);
    expect(written).toBeLessThan(250);
  });

  it('reach storage too: a value may be stored although its call failed', async () => {
    const app = aBackgroundApp({
      keys: {
        store: async ({ payload }) => {
          let failed = 0;
          for (let index = 0; index < Number(payload); index += 1) {
            await kvs.set(`key-${index}`, index).catch(() => (failed += 1));
          }
          return failed;
        },
      },
      faults: { calls: 1 },
    });
    expect(await app.call('ann', 'store', 100)).toBe(100);
    expect(app.kvs.keys().length).toBeGreaterThan(30);
    expect(app.kvs.keys().length).toBeLessThan(70);
  });
});

describe('a run in the background that is killed', () => {
  it('ends at the call that was named, and its event is tried again', async () => {
    const steps: string[] = [];
    const app = aBackgroundApp({
      consumer: async () => {
        for (const step of ['one', 'two', 'three']) {
          steps.push(step);
          await read();
        }
        steps.push('end');
      },
      keys: { push: () => scan.push({ body: {} }) },
    });
    app.disturbance.killNext(2);
    await app.call('ann', 'push');
    await app.background.settle();
    expect(steps).toEqual(['one', 'two', 'one', 'two', 'three', 'end']);
    expect(app.background.runs()).toMatchObject([{ outcome: 'to be retried' }, { outcome: 'done' }]);
  });

  it('happens to that share of the runs, before or after the call took effect', async () => {
    let begun = 0;
    const app = aBackgroundApp({
      consumer: async () => {
        begun += 1;
        for (let call = 0; call < 30; call += 1) await kvs.set(`run-${begun}`, call);
      },
      keys: { push: () => scan.push(Array.from({ length: 40 }, (_, n) => ({ body: { n } }))) },
      faults: { killed: 0.5 },
    });
    await app.call('ann', 'push');
    await app.background.settle();
    const retried = app.background.runs().filter(({ outcome }) => outcome === 'to be retried').length;
    expect(retried).toBeGreaterThan(20);
    expect(begun).toBe(40 + retried);
  });

  it('never happens to the call of a screen', async () => {
    const app = aBackgroundApp({ keys: { ask: () => many(30, read) }, faults: { killed: 1 } });
    expect(await app.call('ann', 'ask')).toEqual(Array.from({ length: 30 }, () => 200));
  });
});

describe('the pauses of the app', () => {
  const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

  it('wait for the clock of the site in the background, so that no test sleeps', async () => {
    let paused = 0;
    const app = aBackgroundApp({
      consumer: async () => {
        const before = Date.now();
        await pause(40_000);
        await read();
        paused = Date.now() - before;
      },
      keys: { push: () => scan.push({ body: {} }) },
    });
    await app.call('ann', 'push');
    await app.background.settle();
    expect(paused).toBe(40_000);
  });

  it('do so in the calls of screens where the test asks for it', async () => {
    const app = aBackgroundApp({ keys: { ask: () => pause(20_000) }, siteTimers: true });
    const answer = failureOf(app.call('ann', 'ask'));
    await app.background.settle();
    expect(await answer).toBe('the call did not fail');
  });
});
