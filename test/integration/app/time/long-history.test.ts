import { people } from '../../../site/data/a-site';
import type { Latency } from '../../../site/forge/latency';
import { openSite, type Site } from '../../../site/open-site';
import { aLongHistory } from '../../../support/a-long-history';
import { BOARD } from '../../../support/a-sprint';
import { invokeTimed } from '../../../support/an-invocation-timed';

/*
 * A team of years on a slow Jira: 5,000 open items and 25 closed sprints of 120. From the very
 * first visit on every answer is there in time, nothing is killed, and in the end all is known.
 */

jest.setTimeout(240_000);

const data = aLongHistory({ sprints: 25, itemsASprint: 120, openItems: 5000 });
const lastSprint = Math.max(...data.sprints.map(({ id }) => id));
const boardId = BOARD;

const asked: readonly (readonly [functionKey: string, payload: Readonly<Record<string, unknown>>])[] = [
  ['load', {}],
  ['velocity', { boardId }],
  ['velocity', { boardId, sprints: 25 }],
  ['forecast', { boardId }],
  ['outcome', { boardId }],
  ['sprintItems', { boardId, sprintId: lastSprint }],
  ['replayProgress', { boardId }],
  ['agenda', {}],
  ['hygiene', {}],
  ['healthItems', { component: 'estimated' }],
];

const figures = ['velocity', 'forecast', 'outcome'] as const;

type On = { readonly site: Site; readonly latency: Latency };

type Value = Readonly<Record<string, unknown>>;

const ask = async ({ site, latency }: On, functionKey: string, payload: object) => {
  const call = { module: 'project-page', functionKey, as: people.member.accountId, projectKey: 'MOB', payload };
  const { answer, simulatedMs } = await invokeTimed(site, call, latency);
  return {
    answer: answer as { readonly ok: boolean; readonly value?: Value; readonly problem?: unknown },
    simulatedMs,
  };
};

const tooSlow = (name: string, simulatedMs: number, longestMs: number): string[] =>
  simulatedMs > longestMs ? [`${name}: ${simulatedMs} ms`] : [];

describe.each<readonly [Latency, number]>([
  [1500, 10_000],
  [3000, 18_000],
  ['real', 10_000],
])('at %s ms a call', (latency, longestMs) => {
  let site: Site;
  const slow: string[] = [];
  beforeAll(async () => {
    site = await openSite({ data, now: data.serverInfo.serverTime, latency, siteTimers: true });
    for (const [key, payload] of asked)
      slow.push(...tooSlow(`first ${key}`, (await ask({ site, latency }, key, payload)).simulatedMs, longestMs));
    // People look again and again while the background is at work.
    for (let look = 0; look < 5; look += 1) {
      await site.advance(20_000);
      for (const [key, payload] of asked.slice(0, 5))
        slow.push(...tooSlow(`then ${key}`, (await ask({ site, latency }, key, payload)).simulatedMs, longestMs));
    }
    await site.settle();
    for (const [key, payload] of asked) {
      await ask({ site, latency }, key, payload);
      await site.settle();
    }
  });
  afterAll(() => site.close());

  it('each answer is there in time, from the very first visit on', () => {
    expect(slow).toEqual([]);
  });

  it('nothing is killed by a limit', () => {
    const killed = site.backgroundRuns().filter(({ outcome }) => outcome !== 'done');
    expect(killed).toEqual([]);
  });

  it('everything is complete in the end, and in time too', async () => {
    const late: string[] = [];
    const values = new Map<string, Value | undefined>();
    for (const [key, payload] of asked) {
      const { answer, simulatedMs } = await ask({ site, latency }, key, payload);
      expect([key, answer.problem]).toEqual([key, undefined]);
      late.push(...tooSlow(key, simulatedMs, longestMs));
      values.set(key, answer.value);
    }
    expect(late).toEqual([]);
    expect(values.get('velocity')).toMatchObject({ kind: 'sprints', closed: 25, partly: false });
    expect(values.get('velocity')?.['sprints']).toHaveLength(25);
    expect(values.get('velocity')).not.toHaveProperty('replaying');
    expect(values.get('forecast')).toMatchObject({ kind: 'forecast', backlog: { mustHaves: {} } });
    expect(values.get('outcome')?.['sprints']).toHaveLength(7);
    expect(values.get('outcome')).not.toHaveProperty('judging');
    expect(values.get('load')).toMatchObject({ health: { openBacklog: 5000, partial: false }, velocityDue: false });
  });

  it('an up-to-date view of figures asks Jira 3 times at the most, for 5 points beside the last sprint, a row of each', async () => {
    const costly: string[] = [];
    for (const key of figures) {
      site.resetUsage();
      await ask({ site, latency }, key, { boardId });
      const { restCalls, points } = site.usage().sinceReset;
      if (restCalls > 3 || points > 5 + 1) costly.push(`${key}: ${restCalls} calls, ${points} points`);
    }
    expect(costly).toEqual([]);
  });
});
