import { randomUUID } from 'node:crypto';

import type { ModuleContext } from '../server/page-types';
import type { SiteClock } from './clock';
import { runAs } from './invocation';
import type { AppManifest, AppModule } from './manifest';
import { INSTALLATION_ID } from './runtime';

/** One `invoke(functionKey, payload)` from a module's screen. */
export type Call = {
  readonly module: AppModule;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly accountId: string;
  readonly context: ModuleContext;
};

export type Invoker = (call: Call) => Promise<unknown>;

export const RESOLVER_LIMIT_MS = 25_000;

/**
 * Runs resolvers as Forge does: the module's own function and no other, identity from the principal and the context
 * only, payload and result as JSON, 25 s. Rejects with the message that the bridge would give the screen.
 * `handlers` are the exports of `src/index.ts`; throws at once where the manifest names one that it lacks.
 */
export function makeInvoker({ manifest, handlers, clock }: Platform): Invoker {
  const functions = new Map(manifest.modules.map(({ key, handler }) => [key, handlerOf(handlers, handler)]));
  return async ({ module, functionKey, payload, accountId, context }) => {
    if (hasFunction(payload)) throw new Error('Passing functions as part of the payload is not supported!');
    const run = functions.get(module.key);
    if (run === undefined) throw new Error(`The manifest has no module ${module.key}.`);
    const id = randomUUID();
    const ends = clock.now() + RESOLVER_LIMIT_MS;
    const invocation = {
      id,
      moduleKey: module.key,
      accountId,
      remainingMs: () => Math.max(0, ends - clock.now()),
    };
    const call = { call: { functionKey, payload: detached(payload) }, context: detached(context) };
    const backend = {
      principal: { accountId },
      installContext: `ari:cloud:jira::site/${INSTALLATION_ID}`,
    };
    try {
      const work = runAs(invocation, async () => detached(await run(call, backend)));
      return await withinLimit(work, clock, id);
    } catch (error) {
      throw new Error(`There was an error invoking the function - ${messageOf(error)}`, { cause: error });
    }
  };
}

type Platform = {
  readonly manifest: AppManifest;
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly clock: SiteClock;
};

type Handler = (call: unknown, backend: unknown) => Promise<unknown>;

function handlerOf(handlers: Platform['handlers'], name: string): Handler {
  const [file, exported = ''] = name.split('.');
  const handler = file === 'index' ? handlers[exported] : undefined;
  if (typeof handler !== 'function') {
    throw new Error(`The manifest names the handler ${name}, which src/index.ts does not export.`);
  }
  return async (call, backend) => (await Reflect.apply(handler, undefined, [call, backend])) as unknown;
}

async function withinLimit<T>(work: Promise<T>, clock: SiteClock, id: string): Promise<T> {
  let cancel = (): void => undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    cancel = clock.after(RESOLVER_LIMIT_MS, () => {
      reject(new Error(`RequestId: ${id} Error: Task timed out after 25.00 seconds`));
    });
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    cancel();
  }
}

function detached(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function hasFunction(payload: unknown): boolean {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    Object.values(payload).some((value) => typeof value === 'function')
  );
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
