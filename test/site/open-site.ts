import { join } from 'node:path';

import { recordExchange } from '../contract/record';
import type { SiteData } from './data/site-data';
import { makeDemoSite } from './demo';
import { writePast } from './demo/past/write-past';
import { fixedClock, runningClock, type SiteClock } from './forge/clock';
import type { Latency } from './forge/latency';
import type { Faults } from './forge/disturbance';
import type { AccountReports } from './forge/report-service';
import { type Kvs, openKvs } from './forge/storage/kvs';
import { readManifest } from './forge/functions/manifest';
import { addBigProject } from './generate/big-project';
import { installApp } from './install-app';
import { createJira, type JiraSite } from './jira/create-jira';
import type { JiraFault } from './jira/jira-types';
import type { JiraReader } from './server/jira-reader';
import type { ServedSite } from './server/served-site';

export type { SiteCall } from './server/served-site';

export type SiteOptions = {
  /** A site, or the folder of one (README.md of test/site/data); the demo site where left out. */
  readonly data?: SiteData | string | undefined;
  /**
   * ISO instant at which the clock stands until it is advanced. Without it, the clock runs: from
   * `serverInfo.serverTime` where the site has one, else from the real time.
   */
  readonly now?: string | undefined;
  /** Lets the clock go on from `now` at the pace of the real one. */
  readonly running?: boolean | undefined;
  /** File that keeps what the app stores, and when the story of the demo was told. */
  readonly store?: string | undefined;
  /** The demo site with the app in use on it for months; else the app has just been installed. */
  readonly past?: boolean | undefined;
  /**
   * ISO instant around which the story of the demo is told, unless its store says so; `now` where
   * left out.
   */
  readonly told?: string | undefined;
  /** Of the demo's chances; 1 where left out. */
  readonly seed?: number | undefined;
  /** Milliseconds for each REST call, then 10 ms for each storage call; or as on a real site. */
  readonly latency?: Latency | undefined;
  /** How far search lags behind writes, in milliseconds; 1 s where left out. */
  readonly searchLagMs?: number | undefined;
  /** Adds the project BIG with so many open items, drawn from those of the site. */
  readonly generate?: number | undefined;
  /** The points that the app may spend in an hour; no limit where left out. */
  readonly quota?: number | undefined;
  /** Account ids of people who have not let the app act for them yet; all have where left out. */
  readonly withoutConsent?: readonly string[] | undefined;
  /** What goes wrong on the platform; nothing where left out. `setFaults` changes it. */
  readonly faults?: Faults | undefined;
  /**
   * On a fixed clock, lets the app's own pauses wait for that clock in `invoke` too, as they do in
   * the background: call `settle` before waiting for the answer.
   */
  readonly siteTimers?: boolean | undefined;
  /**
   * The `kind` of the app's own work that is never done: for who looks at nothing that it brings.
   */
  readonly withoutWork?: readonly string[] | undefined;
};

/** A Jira Cloud site with the app installed, in memory. */
export type Site = ServedSite & {
  readonly jira: JiraSite;
  readonly kvs: Kvs;
  readonly reports: AccountReports;
  readonly setFaults: (faults: Faults) => void;
  /** Kills the app's next run in the background at its `call`-th request, from 1. */
  readonly killNextRun: (call: number) => void;
  /**
   * Moves a fixed clock moment by moment, with room for what runs in the background; schedules run
   * as they fall due.
   */
  readonly advance: (ms: number) => Promise<void>;
  /**
   * Moves a fixed clock until the screens' calls have their answers; what runs in the background
   * goes on only that far.
   */
  readonly settleCalls: () => Promise<void>;
  /**
   * Uninstalls the app: runs what the manifest has for it (`preUninstall`), waits for it, moving a
   * fixed clock as far as it takes, and takes the app's storage away. The app runs no more, and an
   * `invoke` is refused.
   */
  readonly uninstall: () => Promise<void>;
};

const ROOT = join(__dirname, '..', '..');

/**
 * Opens the site and installs the app on it, one at a time in a process: from here to `close` the
 * app's packages and the global `Date` run on it. Rejects with `SiteFolderError` or
 * `StoreFileError`, each one plain line.
 */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const { store, latency, searchLagMs, faults, siteTimers, withoutConsent, quota } = options;
  let clock: SiteClock = fixedClock(instantOf(options.now));
  const kvs = openKvs({ clock: { now: () => clock.now() }, file: store, told: toldAt(options) });
  const { told } = kvs;
  const begun = await readData(options, told);
  const manifest = readManifest(join(ROOT, 'manifest.yml'));
  if (options.past === true && told !== undefined)
    await kvs.together(() => writePast({ seed: options.seed ?? 1, told, now: clock.now(), manifest, kvs }));
  clock = clockFor(options, begun);
  const jira = createJira({ data: begun, clock: clock.now, ...(searchLagMs === undefined ? {} : { searchLagMs }) });
  const issue: Site['issue'] = (key) => Promise.resolve(jira.issue(key));
  const parts = { data: jira.data, manifest, clock, jira, kvs, issue };
  const { background, disturbance, ...installed } = await installApp({
    ...parts,
    latency,
    faults,
    siteTimers,
    withoutConsent,
    quota,
    withoutWork: options.withoutWork,
    record: recordExchange,
  });
  let fault: JiraFault = 'none';
  return {
    ...parts,
    ...installed,
    failJira: (next) => {
      fault = next;
      jira.fail(next);
    },
    jiraMode: () => fault,
    readJira: readerOf(jira, () => fault),
    setFaults: disturbance.set,
    killNextRun: disturbance.killNext,
    advance: background.advance,
    settleCalls: background.settleCalls,
  };
}

/** When the story of the demo is told where its store does not say so; undefined elsewhere. */
function toldAt({ data, now, told }: SiteOptions): number | undefined {
  return data === undefined ? instantOf(told ?? now) : undefined;
}

async function readData({ data, now, generate, seed }: SiteOptions, told: number | undefined): Promise<SiteData> {
  const site =
    typeof data === 'string' ? await readFolder(data) : (data ?? makeDemoSite({ seed, now: instantOf(now), told }));
  if (generate === undefined) return site;
  return addBigProject(site, { items: generate, now: instantOf(now ?? site.serverInfo.serverTime) });
}

/** What reads and checks a folder is loaded where there is one: the demo starts sooner. */
const readFolder = async (folder: string): Promise<SiteData> =>
  (await import('./data/load-folder')).loadSiteFolder(folder);

const instantOf = (iso: string | undefined): number => (iso === undefined ? Date.now() : Date.parse(iso));

function clockFor({ now, running }: SiteOptions, { serverInfo }: SiteData): SiteClock {
  if (now !== undefined) return running === true ? runningClock(Date.parse(now)) : fixedClock(Date.parse(now));
  return runningClock(instantOf(serverInfo.serverTime));
}

/** Whether Jira fails is decided as the call is made, so that the page can read past the switch. */
function readerOf(jira: JiraSite, fault: () => JiraFault): JiraReader {
  return ({ method, path, body, accountId }) => {
    jira.fail('none');
    const answer = jira.handle({
      method,
      path,
      headers: { 'content-type': 'application/json' },
      as: { kind: 'user', accountId },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    jira.fail(fault());
    const read: unknown = answer.body === '' ? undefined : JSON.parse(answer.body);
    return Promise.resolve({ status: answer.status, body: read });
  };
}
