/**
 * The site's clock, which is also the platform's: Jira, storage, limits and (see `followClock`) the
 * global `Date`. A fixed clock stands still until `advance`, and so does everything that waits on
 * it: tests need no sleeping.
 */
export type SiteClock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /**
   * Moves the clock forward. On a fixed clock the tasks that fall due run in their order, each with
   * its own moment as the time and with room for what follows from it.
   */
  readonly advance: (ms: number) => Promise<void>;
  /** Runs the task once, `ms` later; gives back how to cancel it. */
  readonly after: (ms: number, task: () => void) => () => void;
  /**
   * The same for the end of a time that is allowed, for which nobody waits: `nextDue` does not
   * count it.
   */
  readonly limit: (ms: number, task: () => void) => () => void;
  readonly sleep: (ms: number) => Promise<void>;
  /**
   * The moment at which the next waiting task falls due; undefined where none waits, and always on
   * a running clock.
   */
  readonly nextDue: () => number | undefined;
  /** The next end of a time that is allowed. */
  readonly nextLimit: () => number | undefined;
  /** Whether it stands still until it is advanced. */
  readonly stands: boolean;
};

const RealDate = Date;

/**
 * A clock that goes on from `start` (milliseconds since the epoch) at the pace of the real one.
 * `advance` runs at once what falls due by it, except the ends of times that are allowed: these are
 * of the machine.
 */
export function runningClock(start: number): SiteClock {
  const opened = RealDate.now();
  let advanced = 0;
  const now = (): number => start + (RealDate.now() - opened) + advanced;
  const waiting = new Map<() => void, { readonly due: number; readonly timer: NodeJS.Timeout }>();
  const runAt = (due: number, task: () => void): void => {
    clearTimeout(waiting.get(task)?.timer);
    const run = (): void => {
      waiting.delete(task);
      task();
    };
    waiting.set(task, { due, timer: setTimeout(run, Math.max(0, due - now())) });
  };
  const after: SiteClock['after'] = (ms, task) => {
    const once = (): void => task();
    runAt(now() + ms, once);
    return () => {
      clearTimeout(waiting.get(once)?.timer);
      waiting.delete(once);
    };
  };
  return {
    now,
    advance: async (ms) => {
      advanced += ms;
      for (const [task, { due }] of [...waiting]) runAt(due, task);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    after,
    limit: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    sleep: (ms) => sleepOn(after, ms),
    nextDue: () => undefined,
    nextLimit: () => undefined,
    stands: false,
  };
}

/** A clock that stands at `start` (milliseconds since the epoch) until it is advanced. */
export function fixedClock(start: number): SiteClock {
  let now = start;
  const waiting: Waiting[] = [];
  const waitFor = (ms: number, task: () => void, isLimit: boolean): (() => void) => {
    const entry = { due: now + ms, task, isLimit };
    const index = waiting.findLastIndex(({ due }) => due <= entry.due) + 1;
    waiting.splice(index, 0, entry);
    return () => {
      const found = waiting.indexOf(entry);
      if (found >= 0) waiting.splice(found, 1);
    };
  };
  const after: SiteClock['after'] = (ms, task) => waitFor(ms, task, false);
  const nextOf = (limits: boolean): number | undefined => waiting.find(({ isLimit }) => isLimit === limits)?.due;
  const advance = async (ms: number): Promise<void> => {
    const target = now + ms;
    for (let next = waiting[0]; next !== undefined && next.due <= target; next = waiting[0]) {
      waiting.shift();
      now = next.due;
      next.task();
      await new Promise((resolve) => setImmediate(resolve));
    }
    now = target;
  };
  return {
    now: () => now,
    advance,
    after,
    limit: (ms, task) => waitFor(ms, task, true),
    sleep: (ms) => sleepOn(after, ms),
    nextDue: () => nextOf(false),
    nextLimit: () => nextOf(true),
    stands: true,
  };
}

/**
 * Makes the global `Date` tell the site's time: `new Date()`, `Date()` and `Date.now()` follow the
 * clock, everything else is the real `Date`, `instanceof` included. Gives back how to restore it.
 */
export function followClock(clock: SiteClock): () => void {
  const siteDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, values: readonly unknown[], newTarget): object => {
      const made: unknown = Reflect.construct(
        target,
        values.length === 0 ? [clock.now()] : values,
        newTarget === siteDate ? target : newTarget,
      );
      if (!(made instanceof RealDate)) throw new TypeError('Date made something else than a date.');
      return made;
    },
    apply: () => new RealDate(clock.now()).toString(),
    get: (target, name): unknown => (name === 'now' ? clock.now : Reflect.get(target, name)),
  });
  globalThis.Date = siteDate;
  return () => {
    if (globalThis.Date === siteDate) globalThis.Date = RealDate;
  };
}

type Waiting = { readonly due: number; readonly task: () => void; readonly isLimit: boolean };

function sleepOn(after: SiteClock['after'], ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => after(ms, resolve));
}
