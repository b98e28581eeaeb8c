import { makeDemoSite } from '../../../site/demo';
import type { Latency } from '../../../site/forge/latency';
import { addBigProject } from '../../../site/generate/big-project';
import { openSite, type Site, type SiteCall } from '../../../site/open-site';
import { invokeTimed } from '../../../support/an-invocation-timed';
import { everyPayload } from '../safety/every-call';
import { admin, monday } from '../demo-site';
import { big, callsAt, mobile, operations, type Place } from './every-key';

/*
 * A person waits for calls of Jira that stand one after another: at most five, so that every answer
 * is there in time on a Jira that is slow. At a flat latency the site's clock tells how many they
 * were.
 */

const longestChain = 5;
/** The longest answer on the site's clock, in milliseconds, by the time that a call takes. */
const longestAnswer: readonly (readonly [Latency, number])[] = [
  [1500, 10_000],
  [3000, 18_000],
  ['real', 10_000],
];

/** Some hundred sites are opened. */
jest.setTimeout(120_000);

const now = Date.parse(monday);
const demo = makeDemoSite({ now });
const large = addBigProject(demo, { items: 3000, now });

const openAt = (place: Place, latency: Latency): Promise<Site> =>
  openSite({ data: place === big ? large : demo, now: monday, latency, siteTimers: true });

/** What was asked and took too long, with how long. */
const tooLong: string[] = [];
beforeEach(() => tooLong.splice(0));

const ask = async (site: Site, call: SiteCall, { latency, longestMs }: Limits): Promise<void> => {
  const { simulatedMs, chain } = await invokeTimed(site, call, latency);
  if (simulatedMs <= longestMs && (chain ?? 0) <= longestChain) return;
  tooLong.push(`${call.module}.${call.functionKey} ${JSON.stringify(call.payload)}: ${chain} calls, ${simulatedMs} ms`);
};

type Limits = { readonly latency: Latency; readonly longestMs: number };

it('asks every key of the app', () => {
  const asked = new Set(callsAt(mobile).map(({ module, functionKey }) => `${module}.${functionKey}`));
  const all = Object.entries(everyPayload).flatMap(([module, keys]) =>
    Object.keys(keys).map((key) => `${module}.${key}`),
  );
  expect([...asked].toSorted()).toEqual(all.toSorted());
});

describe.each([
  ['a team with sprints', mobile, longestAnswer],
  ['a team that works by kanban', operations, longestAnswer.slice(1, 2)],
  ['a backlog of 3,000 items', big, longestAnswer.slice(1)],
] as const)('%s', (_, place, latencies) => {
  it.each(latencies)('at %s ms a call answers each first question within %i ms', async (latency, longestMs) => {
    for (const call of callsAt(place)) {
      const site = await openAt(place, latency);
      await ask(site, call, { latency, longestMs }).finally(() => site.close());
    }
    expect(tooLong).toEqual([]);
  });

  it.each(latencies)('at %s ms a call answers each later question within %i ms', async (latency, longestMs) => {
    const site = await openAt(place, latency);
    const page = { module: 'project-page', as: admin, projectKey: place.projectKey, payload: {} };
    for (const functionKey of ['load', 'velocity', 'load']) {
      await invokeTimed(site, { ...page, functionKey }, latency).catch(() => undefined);
      await site.settle();
    }
    for (const call of callsAt(place)) {
      await ask(site, call, { latency, longestMs });
      await site.settle();
    }
    site.close();
    expect(tooLong).toEqual([]);
  });
});

it('answers right after many items were changed at once', async () => {
  const latency = 1500;
  const site = await openAt(mobile, latency);
  const page = { module: 'project-page', as: admin, projectKey: 'MOB' };
  await invokeTimed(site, { ...page, functionKey: 'load', payload: {} }, latency);
  await site.settle();
  for (const { key } of site.data.issues.filter((issue) => issue.key.startsWith('MOB-')))
    site.jira.editIssue(key, { labels: ['changed'] }, admin);
  for (const payload of [{ component: 'ready' }, { component: 'ready', side: 'lacking', filter: { label: 'changed' } }])
    await ask(site, { ...page, functionKey: 'healthItems', payload }, { latency, longestMs: 10_000 });
  site.close();
  expect(tooLong).toEqual([]);
});
