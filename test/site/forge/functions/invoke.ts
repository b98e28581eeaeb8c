import type { ModuleContext } from '../../server/page-types';
import { RESOLVER_LIMIT_MS } from './function-limits';
import type { AppModule } from './manifest';
import type { FunctionRunner } from './run-function';

/** One `invoke(functionKey, payload)` from a module's screen. */
export type Call = {
  readonly module: AppModule;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly accountId: string;
  readonly context: ModuleContext;
};

export type Invoker = (call: Call) => Promise<unknown>;

/**
 * Runs resolvers as Forge does: the module's own function and no other, identity from the principal
 * and the context only, 25 s. Rejects with the message that the bridge would give the screen.
 */
export function makeInvoker(run: FunctionRunner): Invoker {
  return async ({ module, functionKey, payload, accountId, context }) => {
    if (hasFunction(payload)) throw new Error('Passing functions as part of the payload is not supported!');
    const given = { call: { functionKey, payload }, context };
    try {
      const { handler, key } = module;
      return await run({ handler, moduleKey: key, limitMs: RESOLVER_LIMIT_MS, accountId, given });
    } catch (error) {
      throw new Error(`There was an error invoking the function - ${messageOf(error)}`, { cause: error });
    }
  };
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
