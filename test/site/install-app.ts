import type { Exchange } from '../contract/record';
import type { SiteData, SiteIssue, SiteUser } from './data/site-data';
import type { SiteClock } from './forge/clock';
import type { Faults } from './forge/disturbance';
import type { Latency } from './forge/latency';
import type { JiraSide } from './forge/jira-side';
import type { Kvs } from './forge/storage/kvs';
import type { AppManifest, AppModule } from './forge/functions/manifest';
import { moduleContext } from './forge/functions/module-context';
import { type Platform, startPlatform } from './forge/platform';
import type { ServedSite, SiteCall } from './server/served-site';

type Installing = {
  readonly data: SiteData;
  readonly manifest: AppManifest;
  readonly clock: SiteClock;
  readonly jira: JiraSide;
  readonly kvs: Kvs;
  readonly issue: (key: string) => Promise<SiteIssue | undefined>;
  readonly latency?: Latency | undefined;
  readonly faults?: Faults | undefined;
  readonly siteTimers?: boolean | undefined;
  readonly withoutConsent?: readonly string[] | undefined;
  readonly quota?: number | undefined;
  readonly withoutWork?: readonly string[] | undefined;
  readonly record?: (exchange: Exchange) => void;
};

/** The app at work on a site, whatever stands behind it. */
export type Installed = Pick<
  ServedSite,
  | 'invoke'
  | 'usage'
  | 'resetUsage'
  | 'requests'
  | 'latency'
  | 'setLatency'
  | 'runSchedule'
  | 'settle'
  | 'backgroundRuns'
  | 'close'
> &
  Pick<Platform, 'background' | 'disturbance' | 'reports' | 'uninstall'>;

/**
 * Installs the app on a site: from here to `close` its packages and the global `Date` run on it.
 */
export async function installApp({ data, manifest, clock, issue, latency, ...parts }: Installing): Promise<Installed> {
  const handlers = await import('../../src/index');
  const platform = startPlatform({ ...parts, manifest, clock, handlers: { ...handlers }, latency });
  const { background, disturbance, meter, times } = platform;
  const invoke = async ({ as, issueKey, projectKey, ...call }: SiteCall): Promise<unknown> => {
    const module = moduleOf(manifest, call.module);
    const user = personOf(data, as);
    const place = { issueKey, projectKey };
    const found = issueKey === undefined ? undefined : await issue(issueKey);
    const context = moduleContext({ manifest, module, data, issue: found, user, place });
    return platform.invoke({ module, functionKey: call.functionKey, payload: call.payload, accountId: as, context });
  };
  return {
    background,
    disturbance,
    reports: platform.reports,
    invoke,
    usage: meter.report,
    resetUsage: meter.reset,
    requests: meter.requests,
    latency: times.chosen,
    setLatency: times.choose,
    runSchedule: background.runSchedule,
    settle: background.settle,
    backgroundRuns: background.runs,
    uninstall: platform.uninstall,
    close: platform.close,
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
