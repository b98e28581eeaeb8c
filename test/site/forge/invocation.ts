import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * One run of a resolver. It is bound to the asynchronous context (as `bindInvocationContext` of `@forge/api` expects),
 * so that the calls of people whose invocations overlap never mix.
 */
export type Invocation = {
  readonly id: string;
  readonly moduleKey: string;
  /** The person who called; `asUser()` acts as this account and as no other. */
  readonly accountId: string;
  /** Milliseconds until the platform ends the invocation. */
  readonly remainingMs: () => number;
};

const current = new AsyncLocalStorage<Invocation>();

/** Runs the work, and all that it starts, as this invocation. */
export function runAs<T>(invocation: Invocation, work: () => Promise<T>): Promise<T> {
  return current.run(invocation, work);
}

/** The invocation that the caller belongs to; undefined outside of any. */
export function currentInvocation(): Invocation | undefined {
  return current.getStore();
}

/** Lets nothing leave an invocation that the platform ended: throws once its time is over. */
export function checkAlive(invocation: Invocation): void {
  if (invocation.remainingMs() === 0) throw new Error('The invocation ended: its 25 s are over.');
}
