import { currentInvocation, type Invocation } from './invocation';
import type { AppManifest } from './manifest';

/** What `@forge/api`, `@forge/kvs` and their kin call for everything that leaves the app. */
export type ForgeFetch = (descriptor: unknown, path: unknown, init?: unknown) => Promise<Response>;

/**
 * Puts the two seams of the backend packages in place: `__forge_fetch__` and `__forge_runtime__`
 * (platform.md), read by every copy of `@forge/api`. The runtime is the one of the invocation that
 * asks, and outside of any there is none. Gives back how to take them away; throws where another
 * site has them in place.
 */
export function installSeams({ manifest, fetch }: { manifest: AppManifest; fetch: ForgeFetch }): () => void {
  if ('__forge_fetch__' in globalThis) throw new Error('Another local site is open in this process: close it first.');
  Object.defineProperty(globalThis, '__forge_fetch__', { value: fetch, configurable: true });
  Object.defineProperty(globalThis, '__forge_runtime__', {
    get: () => {
      const invocation = currentInvocation();
      return invocation === undefined ? undefined : runtimeOf(invocation, manifest);
    },
    configurable: true,
  });
  return () => {
    Reflect.deleteProperty(globalThis, '__forge_fetch__');
    Reflect.deleteProperty(globalThis, '__forge_runtime__');
  };
}

export const ENVIRONMENT_ID = '3f6d0d54-51c1-4f3e-9d6a-0a7f4c1b2e90';

export const INSTALLATION_ID = '8c1b7a3e-6f52-4c9d-b0e4-2d5a9f7c6e11';

function runtimeOf(invocation: Invocation, manifest: AppManifest): object {
  const appId = manifest.appId.split('/').at(-1);
  return {
    metrics: noMetrics,
    tracing: { traceId: invocation.id.replaceAll('-', '').slice(0, 16), spanId: '0000000000000000' },
    contextAri: `ari:cloud:jira::site/${INSTALLATION_ID}`,
    appContext: {
      appId,
      appVersion: '1.0.0',
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
      invocationId: invocation.id,
      installationId: INSTALLATION_ID,
      moduleKey: invocation.moduleKey,
      permissions: { scopes: manifest.scopes, external: {} },
    },
    lambdaContext: { awsRequestId: invocation.id, getRemainingTimeInMillis: invocation.remainingMs },
    aaid: invocation.accountId,
  };
}

const noMetrics = {
  counter: () => ({ incr: () => undefined, decr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};
