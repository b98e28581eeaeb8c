import type { Activity } from '../activity';
import type { SiteClock } from '../clock';
import type { Disturbance } from '../disturbance';
import type { FunctionRunner } from '../functions/run-function';
import { type Queues, openQueues } from '../queue/queue';
import { type BackgroundLog, openBackgroundLog } from './background-log';
import { type EventDelivery, eventDelivery } from './event-delivery';
import type { Interval, BackgroundModules } from './manifest-background';
import { runUnattended } from './run-unattended';
import { startSchedules } from './schedules';
import { settleOn, advanceInSteps } from './settle';

/** What of the app runs without a person who waits: queues, schedules, Jira's events. */
export type Background = {
  readonly queues: Queues;
  readonly emit: EventDelivery['emit'];
  /**
   * Runs every schedule of this interval now; resolves when they have ended, which on a fixed clock
   * `settle` brings about.
   */
  readonly runSchedule: (interval: Interval) => Promise<void>;
  /** Whether an event or a schedule is on its way or at work. */
  readonly busy: () => boolean;
  /**
   * Waits until nothing is, moving a fixed clock as far as it takes; rejects after 26 hours of it.
   */
  readonly settle: () => Promise<void>;
  /** The same until no call of a screen is at work: the background goes on only that far. */
  readonly settleCalls: () => Promise<void>;
  /** Moves a fixed clock step by step, with room at each for what runs then to go on. */
  readonly advance: (ms: number) => Promise<void>;
  readonly runs: BackgroundLog['runs'];
  /**
   * Ends all that waits, and runs what the manifest has for the end (`preUninstall`), moving a
   * fixed clock as far as it takes. Nothing runs in the background from then on.
   */
  readonly uninstall: () => Promise<void>;
  readonly close: () => void;
};

export function startBackground({ modules, run, clock, disturbance, activity, foreground }: Parts): Background {
  const log = openBackgroundLog();
  const shared = { run, clock, disturbance, log };
  const queues = openQueues({ ...shared, consumers: modules.consumers });
  const events = eventDelivery({ ...shared, triggers: modules.triggers });
  const schedules = startSchedules({ ...shared, schedules: modules.schedules });
  let installed = true;
  const busy = (): boolean => installed && queues.pending() + events.pending() + schedules.pending() > 0;
  const close = (): void => {
    queues.close();
    events.close();
    schedules.close();
  };
  return {
    queues,
    emit: (event) => {
      if (installed) events.emit(event);
    },
    runSchedule: async (interval) => {
      if (installed) await schedules.runNow(interval);
    },
    busy,
    settle: () => settleOn({ clock, activity, busy: () => busy() || foreground() > 0 }),
    settleCalls: () => settleOn({ clock, activity, busy: () => foreground() > 0 }),
    advance: (ms) => advanceInSteps(ms, { clock, activity }),
    runs: log.runs,
    uninstall: async () => {
      installed = false;
      close();
      let ended = false;
      const ending = Promise.all(modules.preUninstalls.map((one) => runUnattended(shared, one, { by: 'uninstall' })));
      void ending.finally(() => {
        ended = true;
      });
      await settleOn({ clock, activity, busy: () => !ended });
      // What the app pushed to its queues at the end comes too late.
      close();
    },
    close,
  };
}

type Parts = {
  readonly modules: BackgroundModules;
  readonly run: FunctionRunner;
  readonly clock: SiteClock;
  readonly disturbance: Disturbance;
  readonly activity: Activity;
  /** How many calls of screens are at work; `settle` waits for them too. */
  readonly foreground: () => number;
};
