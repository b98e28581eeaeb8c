import type { JiraEvent } from '../../jira/events/jira-event';
import type { SiteClock } from '../clock';
import type { Disturbance } from '../disturbance';
import type { FunctionRunner } from '../functions/run-function';
import { INSTALLATION_ID } from '../functions/runtime';
import { attempt } from '../queue/retries';
import type { BackgroundLog } from './background-log';
import type { EventTrigger } from './manifest-background';

/** Jira's events on their way to the triggers of the manifest. */
export type EventDelivery = {
  readonly emit: (event: JiraEvent) => void;
  /** Events that are on their way or at work. */
  readonly pending: () => number;
  readonly close: () => void;
};

/** An event for one trigger, with how often it was tried again. */
type Delivery = {
  readonly trigger: EventTrigger;
  readonly event: JiraEvent;
  readonly retries: number;
  readonly retry?: object;
};

type DeliveryParts = {
  readonly triggers: readonly EventTrigger[];
  readonly run: FunctionRunner;
  readonly clock: SiteClock;
  readonly disturbance: Disturbance;
  readonly log: BackgroundLog;
};

/**
 * How long an event takes where nothing delays it: less than search needs to see the write that
 * caused it.
 */
export const EVENT_DELAY_MS = 500;

/** Forge's own number for events of Jira. */
const MOST_RETRIES = 4;

export function eventDelivery({ triggers, run, clock, disturbance, log }: DeliveryParts): EventDelivery {
  const timers = new Set<() => void>();
  let pending = 0;

  const later = (ms: number, delivery: Delivery): void => {
    pending += 1;
    const cancel = clock.after(ms, () => {
      timers.delete(cancel);
      void deliver(delivery).finally(() => {
        pending -= 1;
      });
    });
    timers.add(cancel);
  };

  const deliver = async ({ trigger, event, retries, retry }: Delivery): Promise<void> => {
    const { handler, key, limitMs } = trigger;
    const context = { cloudId: INSTALLATION_ID, moduleKey: key };
    const given = { ...event, context, ...(retry && { retryContext: retry }) };
    const fate = disturbance.run();
    const outcome = await attempt(() => run({ handler, moduleKey: key, limitMs, given, fate }), retries);
    const note = { at: new Date(clock.now()).toISOString(), module: key, by: event.eventType };
    if (outcome.kind === 'done') {
      log.note({ ...note, outcome: 'done' });
      return;
    }
    const { afterMs, reason: retryReason, retryData, failure } = outcome;
    if (retries >= MOST_RETRIES) {
      log.note({ ...note, outcome: 'given up', failure });
      return;
    }
    log.note({ ...note, outcome: 'to be retried', failure });
    const retryCount = retries + 1;
    later(afterMs, { trigger, event, retries: retryCount, retry: { retryCount, retryReason, retryData } });
  };

  return {
    emit: (event) => {
      for (const trigger of triggers) {
        if (!trigger.events.includes(event.eventType) || (trigger.ignoreSelf && event.selfGenerated)) continue;
        for (const ms of disturbance.event()) later(EVENT_DELAY_MS + ms, { trigger, event, retries: 0 });
      }
    },
    pending: () => pending,
    close: () => {
      for (const cancel of timers) cancel();
      timers.clear();
    },
  };
}
