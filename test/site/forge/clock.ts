/**
 * The site's clock, which is also the platform's: Jira, storage, limits and (see `followClock`) the global `Date`.
 * A fixed clock stands still until `advance`, and so does everything that waits on it: tests need no sleeping.
 */
export type SiteClock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /**
   * Moves the clock forward. On a fixed clock the tasks that fall due run in their order, each with its own moment as
   * the time and with room for what follows from it.
   */
  readonly advance: (ms: number) => Promise<void>;
  /** Runs the task once, `ms` later; gives back how to cancel it. */
  readonly after: (ms: number, task: () => void) => () => void;
  readonly sleep: (ms: number) => Promise<void>;
};

const RealDate = Date;

/** A clock that goes on from `start` (milliseconds since the epoch) at the pace of the real one. */
export function runningClock(start: number): SiteClock {
  const opened = RealDate.now();
  let advanced = 0;
  const after: SiteClock['after'] = (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  };
  return {
    now: () => start + (RealDate.now() - opened) + advanced,
    advance: (ms) => {
      advanced += ms;
      return Promise.resolve();
    },
    after,
    sleep: (ms) => sleepOn(after, ms),
  };
}

/** A clock that stands at `start` (milliseconds since the epoch) until it is advanced. */
export function fixedClock(start: number): SiteClock {
  let now = start;
  let waiting: readonly Waiting[] = [];
  const after: SiteClock['after'] = (ms, task) => {
    const entry = { due: now + ms, task };
    waiting = [...waiting, entry].sort((one, other) => one.due - other.due);
    return () => {
      waiting = waiting.filter((other) => other !== entry);
    };
  };
  const advance = async (ms: number): Promise<void> => {
    const target = now + ms;
    for (let next = waiting[0]; next !== undefined && next.due <= target; next = waiting[0]) {
      waiting = waiting.slice(1);
      now = next.due;
      next.task();
      await new Promise((resolve) => setImmediate(resolve));
    }
    now = target;
  };
  return { now: () => now, advance, after, sleep: (ms) => sleepOn(after, ms) };
}

/**
 * Makes the global `Date` tell the site's time: `new Date()`, `Date()` and `Date.now()` follow the clock, everything
 * else is the real `Date`, `instanceof` included. Gives back how to restore it.
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

type Waiting = { readonly due: number; readonly task: () => void };

function sleepOn(after: SiteClock['after'], ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => after(ms, resolve));
}
