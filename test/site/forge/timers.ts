import { AsyncResource } from 'node:async_hooks';

import type { SiteClock } from './clock';
import { currentInvocation } from './functions/invocation';

/**
 * Lets the app's own `setTimeout` wait for a clock that stands still: in the background, where
 * `settle` moves that clock, and with `everywhere` in the calls of screens too. Everybody else's
 * timers stay real. Gives back how to restore it.
 */
export function followTimers(clock: SiteClock, { everywhere }: { readonly everywhere: boolean }): () => void {
  if (!clock.stands) return () => undefined;
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const follows = (): boolean => {
    const invocation = currentInvocation();
    return invocation !== undefined && (everywhere || invocation.accountId === undefined);
  };
  const cancels = new WeakMap<object, () => void>();
  const setSiteTimeout = (
    task: (...given: readonly unknown[]) => void,
    ms = 0,
    ...given: readonly unknown[]
  ): object => {
    if (!follows()) return real.setTimeout(task, ms, ...given);
    const timer = { ref: () => timer, unref: () => timer, hasRef: () => true };
    cancels.set(
      timer,
      clock.after(
        ms,
        AsyncResource.bind(() => task(...given)),
      ),
    );
    return timer;
  };
  const clearSiteTimeout = (timer: unknown): void => {
    const cancel = typeof timer === 'object' && timer !== null ? cancels.get(timer) : undefined;
    if (cancel !== undefined) cancel();
    else Reflect.apply(real.clearTimeout, globalThis, [timer]);
  };
  Object.assign(globalThis, { setTimeout: setSiteTimeout, clearTimeout: clearSiteTimeout });
  return () => {
    Object.assign(globalThis, real);
  };
}
