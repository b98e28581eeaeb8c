import Resolver from '@forge/resolver';
import { fixedClock } from '../../../site/forge/clock';
import type { Faults } from '../../../site/forge/disturbance';
import type { JiraSide } from '../../../site/forge/jira-side';
import { type BackgroundModules, noBackground } from '../../../site/forge/events/manifest-background';
import { type OpenPlatform, aPlatform, aManifest } from './a-platform';

export type BackgroundHandler = (given: never, backend: never) => unknown;

/** 2026-03-09T09:00Z, at which the platform's fixed clock stands. */
export const nine = Date.UTC(2026, 2, 9, 9);

let opened: OpenPlatform | undefined;

afterEach(() => {
  opened?.close();
});

/**
 * A platform whose manifest has a consumer of queue `scan`, an hourly and a daily schedule, a
 * trigger for Jira's events and something to do when it is uninstalled, each running the handler
 * given for it; and a panel with the resolver keys given. It is closed at the end of the test.
 */
export function aBackgroundApp(parts: {
  readonly consumer?: BackgroundHandler;
  readonly hourly?: BackgroundHandler;
  readonly daily?: BackgroundHandler;
  readonly onEvent?: BackgroundHandler;
  readonly atTheEnd?: BackgroundHandler;
  readonly keys?: Readonly<Record<string, (request: { payload: unknown }) => unknown>>;
  readonly modules?: Partial<BackgroundModules>;
  readonly faults?: Faults;
  readonly latency?: number;
  readonly siteTimers?: boolean;
  readonly jira?: JiraSide;
}): OpenPlatform {
  const resolver = new Resolver();
  for (const [key, work] of Object.entries(parts.keys ?? {})) resolver.define(key, (request) => work(request));
  const { consumer = nothing, hourly = nothing, daily = nothing, onEvent = nothing, atTheEnd = nothing } = parts;
  opened = aPlatform(undefined, {
    manifest: aManifest({ background: { ...noBackground, ...allModules, ...parts.modules } }),
    handlers: { panel: resolver.getDefinitions(), consumer, hourly, daily, onEvent, atTheEnd },
    clock: fixedClock(nine),
    faults: parts.faults,
    latency: parts.latency,
    siteTimers: parts.siteTimers,
    ...(parts.jira && { jira: parts.jira }),
  });
  return opened;
}

const nothing = (): void => undefined;

const allModules: BackgroundModules = {
  consumers: [{ key: 'scanner', queue: 'scan', handler: 'index.consumer', limitMs: 55_000 }],
  schedules: [
    { key: 'hourly', interval: 'hour', handler: 'index.hourly', limitMs: 55_000 },
    { key: 'daily', interval: 'day', handler: 'index.daily', limitMs: 55_000 },
  ],
  triggers: [
    {
      key: 'listener',
      events: ['avi:jira:updated:issue'],
      ignoreSelf: false,
      handler: 'index.onEvent',
      limitMs: 25_000,
    },
  ],
  preUninstalls: [{ key: 'farewell', handler: 'index.atTheEnd', limitMs: 55_000 }],
};
