import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * One run of a function of the app. It is bound to the asynchronous context (as
 * `bindInvocationContext` of `@forge/api` expects), so that the calls of people whose invocations
 * overlap never mix.
 */
export type Invocation = {
  readonly id: string;
  readonly moduleKey: string;
  /**
   * The person who called, as whom and as no other `asUser()` acts; absent where nobody did:
   * queues, schedules, events.
   */
  readonly accountId?: string | undefined;
  /** Milliseconds until the platform ends the invocation. */
  readonly remainingMs: () => number;
  /** The pushes to queues that go back to the same first invocation. */
  readonly chain: PushChain;
  /**
   * Decides at each request that leaves the app whether the invocation dies there, before or after
   * it took effect.
   */
  readonly fate?: (() => Fate) | undefined;
  /** Ends the invocation at once, as the platform does where memory runs out. */
  readonly kill: () => void;
};

export type Fate = 'lives' | 'dies-before' | 'dies-after';

/** Forge counts the pushes over all that one first invocation led to. */
export type PushChain = { pushes: number };

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
  if (invocation.remainingMs() === 0) throw new Error('The invocation ended: its time is over.');
}
