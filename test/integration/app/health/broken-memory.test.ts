import { openSite, type Site } from '../../../site/open-site';
import { healthOf, pageOf, settledPage, valueOf } from '../support';
import { atFirst, aSmallSite, member, seen, wednesday } from './small-site';
import { runDaily } from '../../../support/run-daily';

let site: Site;
beforeEach(async () => {
  site = await openSite({ data: aSmallSite(), now: wednesday });
  await settledPage(site, { as: member, project: 'MOB' });
}, 20_000);
afterEach(() => site.close());

const store = (key: string, value: unknown): void => void site.kvs.handle('/api/v1/set', { key, value });
const stored = (key: string): Record<string, unknown> => {
  const { body } = site.kvs.handle('/api/v1/get', { key });
  return (body as { value: Record<string, unknown> }).value;
};
const keyOf = (kind: string): string => {
  const key = site.kvs.keys().find((one) => one.startsWith(`backlog:10001:7:${kind}`));
  if (key === undefined) throw new Error(`Nothing is stored under ${kind}.`);
  return key;
};
/** Lets the background go on, moment by moment. */
const untilStored = async (kind: string): Promise<void> => {
  for (let moment = 0; moment < 10_000; moment += 1) {
    if (site.kvs.keys().some((key) => key.startsWith(`backlog:10001:7:${kind}`))) return;
    await new Promise((resume) => setImmediate(resume));
  }
};
const page = async () => valueOf(await pageOf(site, { as: member, project: 'MOB' }));

/** What may stand in storage: nonsense, and what an earlier version of the app has written. */
const broken: readonly (readonly [string, (before: Record<string, unknown>) => unknown])[] = [
  ['a text', () => 'broken'],
  ['a list', () => [1, 2]],
  ['nothing that is known', () => ({ shape: 0 })],
  ['an older shape', (before) => ({ ...before, shape: '0:description,estimate' })],
  ['members of other kinds', (before) => Object.fromEntries(Object.keys(before).map((key) => [key, { is: key }]))],
];

describe('what is remembered of a backlog, where it cannot be read', () => {
  it.each(broken)(
    'the backlog itself as %s: is read anew, and shown as it is being read until then',
    async (_, make) => {
      const key = keyOf('ledger');
      store(key, make(stored(key)));
      expect(await page()).not.toHaveProperty('health');
      await site.settle();
      expect(await seen(site)).toEqual(atFirst);
    },
  );

  it.each(broken)('a part of the facts as %s: is read anew as soon as somebody asks for items', async (_, make) => {
    const key = keyOf('facts:');
    store(key, make(stored(key)));
    expect(healthOf(await page()).openBacklog).toBe(5);
    // No empty list in place of what cannot be read.
    expect(
      await site.invoke({
        module: 'project-page',
        functionKey: 'healthItems',
        as: member,
        projectKey: 'MOB',
        payload: { component: 'ready' },
      }),
    ).toEqual({ ok: false, problem: { code: 'being-read' } });
    await site.settle();
    expect(await seen(site)).toEqual(atFirst);
  });

  it.each(broken)('a part of the facts as %s: is read anew as soon as something changes', async (_, make) => {
    const key = keyOf('facts:');
    store(key, make(stored(key)));
    site.jira.editIssue('MOB-1', { description: null }, member);
    await site.settle();
    await page();
    await site.settle();
    expect(await seen(site)).toEqual({ ...atFirst, ready: atFirst.ready.filter((one) => one !== 'MOB-1') });
  });

  it.each(broken)('a scan as %s: counts as none, and does not stand in the way of the next', async (_, make) => {
    store('backlog:10001:7:scan', make({ scanId: 'x', why: 'first', step: 1, read: 7 }));
    expect(healthOf(await page()).openBacklog).toBe(5);
    await site.settle();
    site.kvs.handle('/api/v1/delete', { key: keyOf('ledger') });
    await runDaily(site);
    await site.settle();
    expect(await seen(site)).toEqual(atFirst);
    expect(site.kvs.keys()).not.toContain('backlog:10001:7:scan');
  });

  it.each(broken)('what a scan has read as %s: has the scan begin anew', async (_, make) => {
    const key = keyOf('ledger');
    site.kvs.handle('/api/v1/delete', { key });
    await page();
    const settled = site.settle();
    await untilStored('scanned:');
    const part = keyOf('scanned:');
    store(part, make(stored(part)));
    await settled;
    expect(await seen(site)).toEqual(atFirst);
    expect(site.kvs.keys().filter((one) => one.includes(':scanned:'))).toEqual([]);
  });

  // Its months have no number of their shape: each day is read by itself.
  it.each(broken.filter(([what]) => what !== 'an older shape'))(
    'a month of the trend as %s: is left out, and goes on',
    async (_, make) => {
      const key = keyOf('days:');
      store(key, make(stored(key)));
      expect((await page()).trend.days).toEqual([]);
      await runDaily(site);
      await site.settle();
      expect((await page()).trend.days).toHaveLength(1);
    },
  );

  it('one day of the trend: is left out alone', async () => {
    const key = keyOf('days:');
    const { snapshots } = stored(key) as { snapshots: readonly object[] };
    store(key, { snapshots: ['broken', ...snapshots, { day: 'Monday' }] });
    expect((await page()).trend.days).toHaveLength(1);
  });

  it.each(['nonsense', '000000000000001:surprise:7', '::', '000000000000001:issue:'])(
    'a telling of Jira as %j: is passed over',
    async (mark) => {
      store(`backlog:10001:7:told:${mark}`, 'broken');
      expect(await seen(site)).toEqual(atFirst);
      site.jira.editIssue('MOB-1', { description: null }, member);
      await site.settle();
      expect(await seen(site)).toEqual({ ...atFirst, ready: atFirst.ready.filter((one) => one !== 'MOB-1') });
    },
  );

  it.each(broken)('that it is remembered as %s: takes nothing from the page', async (_, make) => {
    const key = 'tracked:10001:7';
    store(key, make(stored(key)));
    site.jira.editIssue('MOB-1', { description: null }, member);
    await site.advance(2_000);
    await site.settle();
    expect(await seen(site)).toEqual({ ...atFirst, ready: atFirst.ready.filter((one) => one !== 'MOB-1') });
    await runDaily(site);
    await site.settle();
    expect(healthOf(await page()).openBacklog).toBe(5);
  });
});
