import * as v from '@badrap/valita';
import { numberWithin } from '../../data/schema';
import { parse } from '../../data/schema-faults';
import type { SiteClock } from '../clock';
import type { Services, OutgoingRequest } from '../forge-fetch';
import { BACKGROUND_LIMIT_MS } from '../functions/function-limits';
import { checkAlive } from '../functions/invocation';
import type { CallTimes } from '../latency';
import type { UsageMeter } from '../usage';
import type { Queues } from './queue';

/**
 * Forge's limits on pushes; those on the number of events, the whole payload and the delay are
 * checked by @forge/events too.
 */
export const QUEUE_LIMITS = {
  events: 50,
  bytes: 200 * 1024,
  /** Of one event whose function may run longer than 55 s. */
  longRunningEventBytes: 100 * 1024,
  eventsAMinute: 500,
  delaySeconds: 900,
  /** Pushes that go back to one first invocation. */
  chain: 1000,
} as const;

/** Serves what `@forge/events` asks: push, progress and cancel. */
export function queueService({ queues, clock, times, meter, withoutWork }: QueuePlatform): Services['queue'] {
  let pushed: readonly { readonly at: number; readonly events: number }[] = [];

  const push = ({ invocation, body }: OutgoingRequest): Response => {
    const { queueName, jobId, payload } = parse(pushRequest, parsed(body));
    const consumer = queues.consumerOf(queueName);
    if (consumer === undefined) throw new Error(`The manifest has no consumer for the queue ${queueName}.`);
    const longRunning = consumer.limitMs > BACKGROUND_LIMIT_MS;
    if (longRunning && payload.some((event) => bytesOf(event) > QUEUE_LIMITS.longRunningEventBytes)) {
      return Response.json({ errorMessage: 'The maximum payload size is 100KB.' }, { status: 413 });
    }
    if (payload.length > QUEUE_LIMITS.events || bytesOf(payload) > QUEUE_LIMITS.bytes) {
      return Response.json({ errorMessage: 'The maximum payload size is 200KB.' }, { status: 413 });
    }
    pushed = pushed.filter(({ at }) => at > clock.now() - 60_000);
    const inTheLastMinute = pushed.reduce((sum, { events }) => sum + events, 0);
    if (inTheLastMinute + payload.length > QUEUE_LIMITS.eventsAMinute) {
      return Response.json({ message: 'Too many requests.' }, { status: 429 });
    }
    if (invocation.chain.pushes >= QUEUE_LIMITS.chain) {
      return Response.json({ message: 'The limit on cyclic invocation has been reached.' }, { status: 405 });
    }
    invocation.chain.pushes += 1;
    pushed = [...pushed, { at: clock.now(), events: payload.length }];
    const events = payload.filter(({ body: { kind } }) => typeof kind !== 'string' || !withoutWork.has(kind));
    queues.push(queueName, jobId, { events, chain: invocation.chain });
    meter.queuePush(payload.reduce((bytes, event) => bytes + bytesOf(event.body), 0));
    return new Response(null, { status: 201 });
  };

  const progress = ({ body }: OutgoingRequest): Response => {
    const { queueName, jobId } = parse(jobRequest, parsed(body));
    const stats = queues.stats(queueName, jobId);
    return stats === undefined ? new Response(null, { status: 404 }) : Response.json(stats);
  };

  const cancel = ({ body }: OutgoingRequest): Response => {
    const { queueName, jobId } = parse(jobRequest, parsed(body));
    return new Response(null, { status: queues.cancel(queueName, jobId) ? 204 : 404 });
  };

  return async (request) => {
    const what = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(request.path)?.[1];
    const serve = { publish: push, stats: progress, cancel }[what ?? ''];
    if (serve === undefined) throw new Error(`The local site does not serve ${request.path}.`);
    await clock.sleep(times.storage());
    checkAlive(request.invocation);
    return serve(request);
  };
}

type QueuePlatform = {
  readonly queues: Queues;
  readonly clock: SiteClock;
  readonly times: Pick<CallTimes, 'storage'>;
  readonly meter: Pick<UsageMeter, 'queuePush'>;
  /** What the app calls `kind` in events that are taken and never delivered. */
  readonly withoutWork: ReadonlySet<string>;
};

const jobRequest = v.object({ queueName: v.string(), jobId: v.string() });

const pushRequest = jobRequest.extend({
  payload: v.array(
    v.object({
      body: v.record(v.unknown()),
      delayInSeconds: numberWithin(0, QUEUE_LIMITS.delaySeconds).optional(),
      concurrency: v.object({ key: v.string(), limit: numberWithin(1) }).optional(),
    }),
  ),
});

const parsed = (body: string | undefined): unknown => JSON.parse(body ?? 'null');

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
