import type { Exchange } from '../../contract/record';
import { type SiteClock, followClock } from './clock';
import { routeRequests } from './forge-fetch';
import { makeInvoker, type Invoker } from './invoke';
import { jiraService } from './jira-service';
import type { JiraSide } from './jira-side';
import type { Kvs } from './kvs';
import { KVS_LATENCY_MS, kvsService } from './kvs-service';
import type { AppManifest } from './manifest';
import { installSeams } from './runtime';
import { meterUsage, type UsageMeter } from './usage';

/** Forge with one app installed on one site. */
export type Platform = {
  readonly invoke: Invoker;
  readonly meter: UsageMeter;
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
  readonly latencyMs?: number | undefined;
  readonly record?: ((exchange: Exchange) => void) | undefined;
};

/** Installs the app: from here on its code runs on this Jira, this storage and this clock until `close`. */
export function startPlatform(parts: PlatformParts): Platform {
  const { manifest, handlers, jira, kvs, clock, latencyMs = 0, record = () => undefined } = parts;
  const meter = meterUsage(clock);
  const invoke = makeInvoker({ manifest, handlers, clock });
  const fetch = routeRequests({
    jira: jiraService({ jira, scopes: manifest.scopes, meter, clock, latencyMs, record }),
    kvs: kvsService({
      kvs,
      scopes: manifest.scopes,
      meter,
      clock,
      latencyMs: latencyMs > 0 ? KVS_LATENCY_MS : 0,
    }),
  });
  const takeAway = installSeams({ manifest, fetch });
  const restoreDate = followClock(clock);
  return {
    meter,
    invoke: (call) => {
      meter.invocation();
      return invoke(call);
    },
    close: () => {
      restoreDate();
      takeAway();
    },
  };
}
