import { randomUUID } from 'node:crypto';
import type { SiteClock } from '../clock';
import type { Disturbance } from '../disturbance';
import type { BackgroundLog } from '../events/background-log';
import type { QueueConsumer } from '../events/manifest-background';
import type { PushChain } from '../functions/invocation';
import type { FunctionRunner } from '../functions/run-function';
import { type JobStats, openJobs } from './queue-jobs';
import { attempt } from './retries';
import { openTurnstile } from './turnstile';

/** One event as the app pushed it. */
export type PushedEvent = {
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number | undefined;
  readonly concurrency?: { readonly key: string; readonly limit: number } | undefined;
};

/**
 * The queues of the app: events wait, run, and are tried again for 24 hours until they succeed, in
 * no promised order.
 */
export type Queues = {
  readonly consumerOf: (queue: string) => QueueConsumer | undefined;
  readonly push: (queue: string, jobId: string, pushed: Pushed) => void;
  /** Undefined where the queue has no such job. */
  readonly stats: (queue: string, jobId: string) => JobStats | undefined;
  /** Lets no event of the job begin any more; false where the queue has no such job. */
  readonly cancel: (queue: string, jobId: string) => boolean;
  /** Events that wait or run. */
  readonly pending: () => number;
  readonly close: () => void;
};

type Pushed = { readonly events: readonly PushedEvent[]; readonly chain: PushChain };

type QueueParts = {
  readonly consumers: readonly QueueConsumer[];
  readonly run: FunctionRunner;
  readonly clock: SiteClock;
  readonly disturbance: Disturbance;
  readonly log: BackgroundLog;
};

type Queued = {
  readonly consumer: QueueConsumer;
  readonly jobId: string;
  readonly eventId: string;
  readonly event: PushedEvent;
  readonly chain: PushChain;
  /** Epoch milliseconds. */
  readonly pushedAt: number;
  readonly retryContext?: RetryContext;
};

type RetryContext = { readonly retryCount: number; readonly retryReason: string; readonly retryData?: unknown };

/** How long Forge goes on trying, from the push. */
const RETENTION_MS = 24 * 3_600_000;

export function openQueues({ consumers, run, clock, disturbance, log }: QueueParts): Queues {
  const jobs = openJobs();
  const turnstile = openTurnstile();
  const timers = new Set<() => void>();
  let pending = 0;

  const later = (ms: number, queued: Queued): void => {
    pending += 1;
    const cancel = clock.after(ms, () => {
      timers.delete(cancel);
      const { concurrency } = queued.event;
      turnstile.enter(concurrency, () => void deliver(queued).finally(() => turnstile.leave(concurrency)));
    });
    timers.add(cancel);
  };

  const deliver = async (queued: Queued): Promise<void> => {
    const { consumer, jobId, retryContext } = queued;
    try {
      if (jobs.isCancelled(jobId)) return;
      const { handler, key, limitMs } = consumer;
      const given = asyncEvent(queued, clock.now());
      const retries = retryContext?.retryCount ?? 0;
      const fate = disturbance.run();
      const work = () => run({ handler, moduleKey: key, limitMs, given, chain: queued.chain, fate });
      const outcome = await attempt(work, retries);
      const { body } = queued.event;
      const note = { at: new Date(clock.now()).toISOString(), module: key, by: consumer.queue, body };
      if (outcome.kind === 'done') {
        jobs.succeeded(jobId);
        log.note({ ...note, outcome: 'done' });
        return;
      }
      const { afterMs, reason: retryReason, retryData, failure } = outcome;
      if (clock.now() + afterMs >= queued.pushedAt + RETENTION_MS) {
        jobs.failed(jobId);
        log.note({ ...note, outcome: 'given up', failure });
        return;
      }
      log.note({ ...note, outcome: 'to be retried', failure });
      const data = retryData === undefined ? {} : { retryData };
      later(afterMs, { ...queued, retryContext: { retryCount: retries + 1, retryReason, ...data } });
    } finally {
      pending -= 1;
    }
  };

  return {
    consumerOf: (queue) => consumers.find((one) => one.queue === queue),
    push: (queue, jobId, { events, chain }) => {
      const consumer = consumers.find((one) => one.queue === queue);
      if (consumer === undefined) throw new Error(`The manifest has no consumer for the queue ${queue}.`);
      jobs.open(queue, jobId, events.length);
      for (const event of events) {
        const queued = { consumer, jobId, eventId: randomUUID(), event, chain, pushedAt: clock.now() };
        const delayMs = (event.delayInSeconds ?? 0) * 1000;
        for (let copies = disturbance.queued(); copies > 0; copies -= 1) later(delayMs, queued);
      }
    },
    stats: jobs.stats,
    cancel: jobs.cancel,
    pending: () => pending,
    close: () => {
      for (const cancel of timers) cancel();
      timers.clear();
    },
  };
}

/** What a consumer's function gets: `AsyncEvent` of @forge/events. */
function asyncEvent({ consumer, jobId, eventId, event, pushedAt, retryContext }: Queued, now: number): object {
  const retentionWindow = {
    startTime: new Date(pushedAt).toISOString(),
    remainingTimeMs: Math.max(0, pushedAt + RETENTION_MS - now),
  };
  return {
    ...event,
    queueName: consumer.queue,
    jobId,
    eventId,
    ...(retryContext && { retryContext: { ...retryContext, retentionWindow } }),
  };
}
