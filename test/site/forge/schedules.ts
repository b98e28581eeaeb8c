import type { BackgroundLog } from './background-log';
import type { SiteClock } from './clock';
import type { Disturbance } from './disturbance';
import type { Interval, Schedule } from './manifest-background';
import { type FunctionRunner } from './run-function';
import { INSTALLATION_ID } from './runtime';

/** The scheduled triggers of the app: begun five minutes after the site opened, then once each interval. */
export type Schedules = {
  /** Runs every schedule of this interval at once; resolves when they have ended, well or not. */
  readonly runNow: (interval: Interval) => Promise<void>;
  /** Runs that have not ended. */
  readonly pending: () => number;
  readonly close: () => void;
};

type ScheduleParts = {
  readonly schedules: readonly Schedule[];
  readonly run: FunctionRunner;
  readonly clock: SiteClock;
  readonly disturbance: Disturbance;
  readonly log: BackgroundLog;
};

const INTERVAL_MS: Readonly<Record<Interval, number>> = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};
const FIRST_RUN_MS = 300_000;

export function startSchedules({ schedules, run, clock, disturbance, log }: ScheduleParts): Schedules {
  const timers = new Map<string, () => void>();
  let pending = 0;

  /** An error is noted and nothing else: Forge does not try a schedule again before its next time. */
  const runOnce = async ({ handler, key, limitMs, interval }: Schedule): Promise<void> => {
    const context = { cloudId: INSTALLATION_ID, moduleKey: key };
    const given = { context, contextToken: 'local' };
    pending += 1;
    const failure = await run({ handler, moduleKey: key, limitMs, given, fate: disturbance.run() }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    pending -= 1;
    const at = new Date(clock.now()).toISOString();
    log.note({ at, module: key, by: interval, outcome: failure === undefined ? 'done' : 'given up', failure });
  };

  const startIn = (ms: number, schedule: Schedule): void => {
    const cancel = clock.after(ms, () => {
      startIn(INTERVAL_MS[schedule.interval], schedule);
      void runOnce(schedule);
    });
    timers.set(schedule.key, cancel);
  };
  for (const schedule of schedules) startIn(FIRST_RUN_MS, schedule);

  return {
    runNow: async (interval) => {
      await Promise.all(schedules.filter((one) => one.interval === interval).map(runOnce));
    },
    pending: () => pending,
    close: () => {
      for (const cancel of timers.values()) cancel();
    },
  };
}
