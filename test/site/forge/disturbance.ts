import { type Chance, chanceFor } from '../demo/random';
import type { Fate } from './functions/invocation';

/**
 * What goes wrong on the platform: shares from 0 to 1, drawn from `seed`; what is left out goes
 * well.
 */
export type Faults = {
  /**
   * Of the REST and storage calls: 429 with `Retry-After`, 500, 503, or the connection breaks off.
   */
  readonly calls?: number | undefined;
  /** Of the runs in the background: killed at one of their first 30 calls. */
  readonly killed?: number | undefined;
  /**
   * Of Jira's events. Forge promises neither that an event comes, nor that it comes once, nor in
   * order.
   */
  readonly events?: { readonly lost?: number; readonly doubled?: number; readonly late?: number } | undefined;
  /** Of the events of queues: delivered a second time, as Forge promises "at least once". */
  readonly queuedTwice?: number | undefined;
  /** Of the events of queues: taken and never delivered, against what Forge promises. */
  readonly queuedLost?: number | undefined;
  readonly seed?: number | undefined;
};

export type CallFault = {
  readonly kind: 'rate-limited' | 'error' | 'unavailable' | 'broken-off';
  /** The write took effect; only its answer is lost. */
  readonly afterEffect: boolean;
};

/** Draws what goes wrong next. The same seed and the same calls draw the same. */
export type Disturbance = {
  /** Replaces all shares, and begins the draws anew; `{}` ends the faults. */
  readonly set: (faults: Faults) => void;
  /** Kills the next run in the background at its `call`-th request, from 1. */
  readonly killNext: (call: number) => void;
  readonly call: (isWrite: boolean) => CallFault | undefined;
  /** For one run in the background. */
  readonly run: () => (() => Fate) | undefined;
  /**
   * When copies of a Jira event arrive, in milliseconds beyond the usual delay; none where it is
   * lost.
   */
  readonly event: () => readonly number[];
  /** How often an event of a queue is delivered. */
  readonly queued: () => 0 | 1 | 2;
};

export function disturbance(first: Faults): Disturbance {
  let faults = first;
  let chances = chancesOf(first);
  let killAt: number | undefined;
  const dies = (call: number, fate: Fate): (() => Fate) => {
    let calls = 0;
    return () => {
      calls += 1;
      return calls === call ? fate : 'lives';
    };
  };
  return {
    set: (next) => {
      faults = next;
      chances = chancesOf(next);
      killAt = undefined;
    },
    killNext: (call) => {
      killAt = call;
    },
    call: (isWrite) => {
      if (!chances.calls.happens(faults.calls ?? 0)) return undefined;
      const afterEffect = isWrite && chances.calls.happens(0.5);
      return { kind: chances.calls.pick(afterEffect ? LATE_KINDS : KINDS), afterEffect };
    },
    run: () => {
      const fate = chances.runs.happens(0.5) ? 'dies-before' : 'dies-after';
      const call = chances.runs.int(1, 30);
      if (killAt !== undefined) {
        const at = killAt;
        killAt = undefined;
        return dies(at, fate);
      }
      return chances.runs.happens(faults.killed ?? 0) ? dies(call, fate) : undefined;
    },
    event: () => {
      const { lost = 0, doubled = 0, late = 0 } = faults.events ?? {};
      if (chances.events.happens(lost)) return [];
      const arrival = (): number => (chances.events.happens(late) ? chances.events.int(1, LATEST_EVENT_MS) : 0);
      return chances.events.happens(doubled) ? [arrival(), arrival()] : [arrival()];
    },
    queued: () => {
      if (chances.lostMessages.happens(faults.queuedLost ?? 0)) return 0;
      return chances.queue.happens(faults.queuedTwice ?? 0) ? 2 : 1;
    },
  };
}

/** Forge says that an event may take 3 minutes. */
const LATEST_EVENT_MS = 180_000;

const KINDS = ['rate-limited', 'error', 'unavailable', 'broken-off'] as const;
/** A refusal for its rate never takes effect. */
const LATE_KINDS = ['error', 'unavailable', 'broken-off'] as const;

type Chances = { readonly [of in 'calls' | 'runs' | 'events' | 'queue' | 'lostMessages']: Chance };

const chancesOf = ({ seed = 1 }: Faults): Chances => ({
  calls: chanceFor(seed, 'calls'),
  runs: chanceFor(seed, 'runs'),
  events: chanceFor(seed, 'events'),
  queue: chanceFor(seed, 'queue'),
  lostMessages: chanceFor(seed, 'lost messages'),
});
