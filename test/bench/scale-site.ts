import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeDemoSite } from '../site/demo';
import { BIG_PROJECT } from '../site/generate/big-project';
import { openSite, type Site } from '../site/open-site';
import { median } from './timing';

/*
 * Measures the health of one big project on the local site, at 100 ms for each call of Jira and 10
 * ms for each of storage, and prints one line of JSON. A time is what the site's clock went on,
 * which is what calls take, and the real time besides, in which the local Jira searches too: so
 * each is more than the app alone would take. Run by scale.ts in a process of its own.
 */

const now = '2026-11-02T09:00:00.000Z';
const items = Number(process.argv[2]);
const rounds = 7;

export type Scale = {
  readonly items: number;
  /** Heap before the app did anything, in MB: the site itself. */
  readonly heapBefore: number;
  /** What the first look at the velocity costs, apart from the scan. */
  readonly velocityPoints: number;
  readonly scan: {
    readonly steps: number;
    readonly longestStepMs: number;
    readonly hours: number;
    readonly points: number;
    readonly calls: number;
  };
  readonly view: { readonly ms: number; readonly points: number; readonly rows: number; readonly kvsUnits: number };
  readonly filteredMs: number;
};

const collect = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed / 1e6;
};

const measure = async (): Promise<Scale> => {
  const data = makeDemoSite({ now: Date.parse(now) });
  const site = await openSite({ data, now, generate: items, latency: 100, siteTimers: true });
  try {
    const heapBefore = collect();
    // First, since the day's work would read it beside the scan, which takes an hour.
    await ask(site, 'velocity', {});
    await site.settle();
    const velocityPoints = site.usage().sinceReset.points;
    site.resetUsage();
    await load(site);
    const scan = await watchScan(site);
    await load(site);
    await site.settle();
    await load(site);
    const views: number[] = [];
    let view = { ms: 0, points: 0, rows: 0, kvsUnits: 0 };
    for (let round = 0; round < rounds; round += 1) {
      await site.settle();
      site.resetUsage();
      const { ms, answer } = await load(site);
      const { points, kvsReads, kvsWrites } = site.usage().sinceReset;
      views.push(ms);
      view = { ms: median(views), points, rows: rowsIn(answer), kvsUnits: kvsReads + kvsWrites };
    }
    const filtered = await ask(site, 'load', { filter: { component: '10101' } });
    return { items, heapBefore, velocityPoints, scan, view, filteredMs: filtered.ms };
  } finally {
    site.close();
  }
};

/** Lets the scan come to its end and measures each run in the background. */
const watchScan = async (site: Site): Promise<Scale['scan']> => {
  const begun = site.clock.now();
  const took: number[] = [];
  let watching = true;
  const watch = async (): Promise<void> => {
    let seen = site.backgroundRuns().length;
    let [real, siteTime] = [performance.now(), site.clock.now()];
    while (watching) {
      await new Promise((resume) => setImmediate(resume));
      const runs = site.backgroundRuns().length;
      const idle = site.clock.now() - siteTime > pauseMs;
      if (runs > seen) took.push(performance.now() - real + Math.min(site.clock.now() - siteTime, pauseMs));
      if (runs > seen || idle) [seen, real, siteTime] = [runs, performance.now(), site.clock.now()];
    }
  };
  const watched = watch();
  await site.settle();
  watching = false;
  await watched;
  const { points, restCalls } = site.usage().sinceReset;
  return {
    steps: took.length,
    longestStepMs: Math.max(...took),
    hours: (site.clock.now() - begun) / 3_600_000,
    points,
    calls: restCalls,
  };
};

/**
 * Longer than any step: what the clock goes on beyond it is a pause that the scan makes for Jira's
 * limits.
 */
const pauseMs = 60_000;

const ask = async (site: Site, functionKey: string, payload: object): Promise<{ ms: number; answer: unknown }> => {
  const member = site.data.users.find(({ roles }) => roles.includes('admin'))?.accountId ?? '';
  const [real, siteTime] = [performance.now(), site.clock.now()];
  const call = site
    .invoke({ module: 'project-page', functionKey, as: member, projectKey: BIG_PROJECT, payload })
    .then((answer) => ({ answer, ms: performance.now() - real + site.clock.now() - siteTime }));
  while (
    !(await Promise.race([call.then(() => true), new Promise<boolean>((resume) => setImmediate(() => resume(false)))]))
  ) {
    const due = site.clock.nextDue();
    if (due !== undefined && due - siteTime < pauseMs) await site.clock.advance(due - site.clock.now());
  }
  return call;
};

const load = (site: Site) => ask(site, 'load', {});

const rowsIn = (answer: unknown): number => {
  const text = JSON.stringify(answer);
  const { value } = JSON.parse(text) as { value?: { next: { toRefine: unknown[]; others: unknown[] } } };
  return value === undefined ? NaN : value.next.toRefine.length + value.next.others.length;
};

measure().then(
  (scale) => process.stdout.write(`${JSON.stringify(scale)}\n`),
  (failure: unknown) => {
    process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
    process.exitCode = 1;
  },
);
