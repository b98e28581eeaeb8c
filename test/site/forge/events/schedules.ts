import type { Interval, Schedule } from './manifest-background';
import { type UnattendedParts, runUnattended } from './run-unattended';

/**
 * The scheduled triggers of the app: begun five minutes after the site opened, then once each
 * interval.
 */
export type Schedules = {
  /** Runs every schedule of this interval at once; resolves when they have ended, well or not. */
  readonly runNow: (interval: Interval) => Promise<void>;
  /** Runs that have not ended. */
  readonly pending: () => number;
  readonly close: () => void;
};

type ScheduleParts = UnattendedParts & { readonly schedules: readonly Schedule[] };

const INTERVAL_MS: Readonly<Record<Interval, number>> = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

const FIRST_RUN_MS = 300_000;

export function startSchedules({ schedules, ...parts }: ScheduleParts): Schedules {
  const { clock } = parts;
  const timers = new Map<string, () => void>();
  let pending = 0;

  const runOnce = async (schedule: Schedule): Promise<void> => {
    pending += 1;
    await runUnattended(parts, schedule, { by: schedule.interval, asksForResponse: true });
    pending -= 1;
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
