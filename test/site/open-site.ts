import { join } from 'node:path';

import { recordExchange } from '../contract/record';
import { loadSiteFolder } from './data/load-folder';
import type { SiteData, SiteUser } from './data/site-data';
import { makeDemoSite } from './demo';
import type { BackgroundRun } from './forge/background-log';
import { fixedClock, runningClock, type SiteClock } from './forge/clock';
import type { Faults } from './forge/disturbance';
import { type Kvs, openKvs } from './forge/kvs';
import { type AppManifest, type AppModule, readManifest } from './forge/manifest';
import type { Interval } from './forge/manifest-background';
import { moduleContext } from './forge/module-context';
import { startPlatform } from './forge/platform';
import { addBigProject } from './generate/big-project';
import { createJira, type JiraSite } from './jira/create-jira';
import type { JiraFault } from './jira/jira-types';
import type { JiraReader } from './server/jira-reader';
import type { RequestLog, UsageReport } from './server/page-types';

export type SiteOptions = {
  /** A site, or the folder of one (README.md of test/site/data); the demo site where left out. */
  readonly data?: SiteData | string | undefined;
  /**
   * ISO instant at which the clock stands until it is advanced. Without it, the clock runs: from `serverInfo.serverTime`
   * where the site has one, else from the real time.
   */
  readonly now?: string | undefined;
  /** Lets the clock go on from `now` at the pace of the real one. */
  readonly running?: boolean | undefined;
  /** File that keeps what the app stores. */
  readonly store?: string | undefined;
  /** Milliseconds for each REST call; with it, each storage call takes 10 ms. */
  readonly latency?: number | undefined;
  /** How far search lags behind writes, in milliseconds; 1 s where left out. */
  readonly searchLagMs?: number | undefined;
  /** Adds the project BIG with so many open items, drawn from those of the site. */
  readonly generate?: number | undefined;
  /** What goes wrong on the platform; nothing where left out. `setFaults` changes it. */
  readonly faults?: Faults | undefined;
  /**
   * On a fixed clock, lets the app's own pauses wait for that clock in `invoke` too, as they do in the background: call
   * `settle` before waiting for the answer.
   */
  readonly siteTimers?: boolean | undefined;
};

/** One `invoke` from a module's screen: `module` by its key in the manifest, `as` an account id of the site. */
export type SiteCall = {
  readonly module: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly as: string;
  readonly issueKey?: string | undefined;
  readonly projectKey?: string | undefined;
};

/** A Jira Cloud site with the app installed. */
export type Site = {
  readonly data: SiteData;
  readonly manifest: AppManifest;
  readonly clock: SiteClock;
  readonly jira: JiraSite;
  readonly kvs: Kvs;
  /** Runs a resolver; rejects with the message that Forge's bridge gives the screen. */
  readonly invoke: (call: SiteCall) => Promise<unknown>;
  readonly usage: () => UsageReport;
  readonly resetUsage: () => void;
  readonly requests: () => RequestLog;
  readonly failJira: (fault: JiraFault) => void;
  readonly jiraMode: () => JiraFault;
  readonly setFaults: (faults: Faults) => void;
  /** Kills the app's next run in the background at its `call`-th request, from 1. */
  readonly killNextRun: (call: number) => void;
  /** Waits until no queue, event or schedule is at work, moving a fixed clock as far as it takes. */
  readonly settle: () => Promise<void>;
  /** Moves a fixed clock moment by moment, with room for what runs in the background; schedules run as they fall due. */
  readonly advance: (ms: number) => Promise<void>;
  /** Runs the schedules of an interval now; resolves when they have ended, so on a fixed clock call `settle` besides. */
  readonly runSchedule: (interval: Interval) => Promise<void>;
  /** What ran in the background, the newest last. */
  readonly backgroundRuns: () => readonly BackgroundRun[];
  /** For the page around the app, not for the app. */
  readonly readJira: JiraReader;
  readonly close: () => void;
};

const ROOT = join(__dirname, '..', '..');

/**
 * Opens the site and installs the app on it, one at a time in a process: from here to `close` the app's packages and the
 * global `Date` run on it. Rejects with `SiteFolderError` or `StoreFileError`, each one plain line.
 */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const { store, latency, searchLagMs } = options;
  const handlers = await import('../../src/index');
  const data = readData(options);
  const clock = clockFor(options, data);
  const manifest = readManifest(join(ROOT, 'manifest.yml'));
  const jira = createJira({ data, clock: clock.now, ...(searchLagMs === undefined ? {} : { searchLagMs }) });
  const kvs = openKvs({ clock, file: store });
  const platform = startPlatform({
    manifest,
    handlers: { ...handlers },
    jira,
    kvs,
    clock,
    latencyMs: latency,
    record: recordExchange,
    faults: options.faults,
    siteTimers: options.siteTimers,
  });
  const { background, disturbance } = platform;
  let fault: JiraFault = 'none';
  return {
    data,
    manifest,
    clock,
    jira,
    kvs,
    invoke: async ({ module: moduleKey, functionKey, payload, as, issueKey, projectKey }) => {
      const module = moduleOf(manifest, moduleKey);
      const user = personOf(data, as);
      const context = moduleContext({
        manifest,
        module,
        data,
        issueOf: jira.issue,
        user,
        place: { issueKey, projectKey },
      });
      return platform.invoke({ module, functionKey, payload, accountId: as, context });
    },
    usage: platform.meter.report,
    resetUsage: platform.meter.reset,
    requests: platform.meter.requests,
    failJira: (next) => {
      fault = next;
      jira.fail(next);
    },
    jiraMode: () => fault,
    setFaults: disturbance.set,
    killNextRun: disturbance.killNext,
    settle: background.settle,
    advance: background.advance,
    runSchedule: background.runSchedule,
    backgroundRuns: background.runs,
    readJira: readerOf(jira, () => fault),
    close: platform.close,
  };
}

function readData({ data, now, generate }: SiteOptions): SiteData {
  const site = typeof data === 'string' ? loadSiteFolder(data) : (data ?? makeDemoSite({ now: instantOf(now) }));
  if (generate === undefined) return site;
  return addBigProject(site, { items: generate, now: instantOf(now ?? site.serverInfo.serverTime) });
}

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
    return { status: answer.status, body: answer.body === '' ? undefined : (JSON.parse(answer.body) as unknown) };
  };
}

function moduleOf(manifest: AppManifest, key: string): AppModule {
  const module = manifest.modules.find((one) => one.key === key);
  if (module === undefined) throw new Error(`The manifest has no module ${key}.`);
  return module;
}

function personOf(data: SiteData, accountId: string): SiteUser {
  const person = data.users.find((user) => user.accountId === accountId && user.active !== false);
  if (person === undefined) throw new Error(`Nobody on this site has the account id ${accountId}.`);
  return person;
}
