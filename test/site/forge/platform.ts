import type { Exchange } from '../../contract/record';
import { countActivity } from './activity';
import { type Background, startBackground } from './events/background';
import { type SiteClock, followClock } from './clock';
import { disturbance as disturbing, type Disturbance, type Faults } from './disturbance';
import { routeRequests } from './forge-fetch';
import { makeInvoker, type Invoker } from './functions/invoke';
import { jiraService } from './jira-service';
import type { JiraSide } from './jira-side';
import { switchedTimes, type Latency, type SwitchedTimes } from './latency';
import type { Kvs } from './storage/kvs';
import { kvsService } from './storage/kvs-service';
import type { AppManifest } from './functions/manifest';
import { pointsQuota } from './points-quota';
import { queueService } from './queue/queue-service';
import { type AccountReports, reportService } from './report-service';
import { functionRunner } from './functions/run-function';
import { installSeams } from './functions/runtime';
import { followTimers } from './timers';
import { meterUsage, type UsageMeter } from './usage';

/** Forge with one app installed on one site. */
export type Platform = {
  readonly invoke: Invoker;
  readonly meter: UsageMeter;
  readonly background: Background;
  readonly disturbance: Disturbance;
  readonly reports: AccountReports;
  /** How long calls take, to be read and changed while the app runs. */
  readonly times: SwitchedTimes;
  /**
   * Uninstalls the app: lets it end, then takes its storage away. Its screens get no answer from
   * then on.
   */
  readonly uninstall: () => Promise<void>;
  /** Takes the seams and the clock away again. */
  readonly close: () => void;
};

export type PlatformParts = {
  readonly manifest: AppManifest;
  /** The exports of `src/index.ts`. */
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly jira: JiraSide;
  readonly kvs: Kvs;
  readonly clock: SiteClock;
  /** For each REST call; where it is given, each storage call takes 10 ms. */
  readonly latency?: Latency | undefined;
  readonly record?: ((exchange: Exchange) => void) | undefined;
  readonly faults?: Faults | undefined;
  /** Account ids of people who have not let the app act for them yet. */
  readonly withoutConsent?: readonly string[] | undefined;
  /** The points that may be spent in an hour; no limit where left out. */
  readonly quota?: number | undefined;
  /**
   * On a fixed clock, lets the app's own timers wait for it in the calls of screens too, not only
   * in the background.
   */
  readonly siteTimers?: boolean | undefined;
  /** The `kind` of the app's own work that is taken into the queue and never done. */
  readonly withoutWork?: readonly string[] | undefined;
};

/**
 * Installs the app: from here on its code runs on this Jira, this storage and this clock until
 * `close`.
 */
export function startPlatform(parts: PlatformParts): Platform {
  const { manifest, handlers, jira, kvs, clock, latency, record = () => undefined, withoutConsent = [] } = parts;
  const { scopes } = manifest;
  const meter = meterUsage(clock);
  const activity = countActivity();
  const disturbance = disturbing(parts.faults ?? {});
  const runFunction = functionRunner({ manifest, handlers, clock, activity });
  const run: typeof runFunction = (asked) => {
    meter.invocation();
    return runFunction(asked);
  };
  let foreground = 0;
  let installed = true;
  const background = startBackground({
    modules: manifest.background,
    run,
    clock,
    disturbance,
    activity,
    foreground: () => foreground,
  });
  jira.onEvent?.(background.emit);
  const times = switchedTimes(latency);
  const report = reportService({ jira, scopes, clock, times, disturbance });
  const services = {
    jira: jiraService({
      jira,
      scopes,
      meter,
      clock,
      times,
      record,
      disturbance,
      withoutConsent,
      quota: pointsQuota(parts.quota, clock),
    }),
    kvs: kvsService({ kvs, scopes, meter, clock, times, disturbance }),
    queue: queueService({ queues: background.queues, clock, times, meter, withoutWork: new Set(parts.withoutWork) }),
    report: report.serve,
  };
  const takeAway = installSeams({ manifest, fetch: routeRequests(services, activity) });
  const restoreDate = followClock(clock);
  const restoreTimers = followTimers(clock, { everywhere: parts.siteTimers === true });
  const invoke = makeInvoker(run);
  return {
    meter,
    background,
    disturbance,
    reports: report.reports,
    times,
    uninstall: async () => {
      installed = false;
      await background.uninstall();
      kvs.clear();
    },
    invoke: async (call) => {
      if (!installed) throw new Error('The app is not installed on this site any more.');
      foreground += 1;
      try {
        return await invoke(call);
      } finally {
        foreground -= 1;
      }
    },
    close: () => {
      background.close();
      restoreTimers();
      restoreDate();
      takeAway();
    },
  };
}
