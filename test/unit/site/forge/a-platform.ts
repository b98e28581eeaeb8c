import { type SiteClock, fixedClock } from '../../../site/forge/clock';
import type { JiraSide } from '../../../site/forge/jira-side';
import { type Kvs, openKvs } from '../../../site/forge/storage/kvs';
import type { AppModule, AppManifest } from '../../../site/forge/functions/manifest';
import { noBackground } from '../../../site/forge/events/manifest-background';
import { type Platform, startPlatform } from '../../../site/forge/platform';
import type { ModuleContext } from '../../../site/server/page-types';

/** A panel module with the one resolver function that the manifest gives it. */
export const panel: AppModule = {
  type: 'jira:issuePanel',
  key: 'panel',
  title: 'Panel',
  resource: 'panel',
  handler: 'index.panel',
};

export const aManifest = (values: Partial<AppManifest> = {}): AppManifest => ({
  appId: 'ari:cloud:ecosystem::app/7d1f0c52-3a8e-4b6d-9f21-5c0e8a4b7d16',
  scopes: ['read:jira-work', 'write:jira-work', 'storage:app'],
  resources: [{ key: 'panel', path: 'src/frontend/panel.tsx' }],
  modules: [panel],
  background: noBackground,
  ...values,
});

export const aContext = (accountId: string, moduleKey = 'panel'): ModuleContext => ({
  accountId,
  cloudId: 'cloud',
  localId: 'local',
  siteUrl: 'https://example.atlassian.net',
  moduleKey,
  environmentId: 'environment',
  environmentType: 'DEVELOPMENT',
  timezone: 'Etc/UTC',
  locale: 'en-US',
  theme: null,
  license: null,
  extension: { type: 'jira:issuePanel' },
});

/** A Jira that answers each request with who asked it for what. */
export const echoingJira: JiraSide = {
  handle: ({ method, path, as }) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method, path, as: as.kind === 'app' ? 'app' : as.accountId }),
    endpoint: `${method} ${path}`,
    objects: 1,
  }),
};

export type OpenPlatform = Platform & {
  readonly clock: SiteClock;
  readonly kvs: Kvs;
  /** Calls a resolver of the panel as that person. */
  readonly call: (accountId: string, functionKey: string, payload?: unknown) => Promise<unknown>;
};

/**
 * A platform on a fixed clock (2026-03-09T09:00Z) whose panel runs this handler; close it at the
 * test's end.
 */
export function aPlatform(handler: unknown, values: Partial<Parameters<typeof startPlatform>[0]> = {}): OpenPlatform {
  const clock = values.clock ?? fixedClock(Date.UTC(2026, 2, 9, 9));
  const kvs = values.kvs ?? openKvs({ clock });
  const platform = startPlatform({
    manifest: aManifest(),
    handlers: { panel: handler },
    jira: echoingJira,
    kvs,
    clock,
    ...values,
  });
  return {
    ...platform,
    clock,
    kvs,
    call: (accountId, functionKey, payload) =>
      platform.invoke({ module: panel, functionKey, payload, accountId, context: aContext(accountId) }),
  };
}

/**
 * What a call that must fail fails with; listens at once, so that the clock may be advanced before
 * it is read.
 */
export function failureOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'the call did not fail',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
