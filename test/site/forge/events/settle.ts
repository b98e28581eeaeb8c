import type { Activity } from '../activity';
import type { SiteClock } from '../clock';

type Moving = { readonly clock: SiteClock; readonly activity: Activity };

/** The longest that an event of a queue is tried, and some more. */
const LONGEST_MS = 26 * 3_600_000;

/**
 * Turns of the event loop without anything moving, after which work is taken to wait for the clock.
 */
const QUIET_TURNS = 8;

/**
 * How long work may wait for something real, such as a file, before the clock goes on to the end of
 * its time.
 */
const REAL_WAIT_MS = 500;

/**
 * Waits until `busy` says no. A fixed clock is moved to each next moment at which something waits;
 * the ends of running functions count as such only where they go on waiting for something that is
 * on no clock of the site.
 */
export async function settleOn({ clock, activity, busy }: Moving & { readonly busy: () => boolean }): Promise<void> {
  const until = clock.now() + LONGEST_MS;
  for (;;) {
    await quiet(activity);
    if (!busy()) return;
    if (clock.now() > until) throw new Error('The work in the background does not come to an end within 26 hours.');
    const due = clock.nextDue();
    if (!clock.stands) await realTurn(5);
    else if (due !== undefined) await clock.advance(due - clock.now());
    else if (!(await movesInRealTime(activity))) await endFunctions(clock);
  }
}

/** Moves the clock by `ms`, moment by moment. */
export async function advanceInSteps(ms: number, { clock, activity }: Moving): Promise<void> {
  const target = clock.now() + ms;
  await quiet(activity);
  for (let due = clock.nextDue(); due !== undefined && due <= target; due = clock.nextDue()) {
    await clock.advance(due - clock.now());
    await quiet(activity);
  }
  await clock.advance(target - clock.now());
  await quiet(activity);
}

async function quiet(activity: Activity): Promise<void> {
  for (let still = 0, seen = activity.count(); still < QUIET_TURNS; still += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (activity.count() !== seen) still = 0;
    seen = activity.count();
  }
}

async function movesInRealTime(activity: Activity): Promise<boolean> {
  const seen = activity.count();
  for (let waited = 0; waited < REAL_WAIT_MS; waited += 10) {
    await realTurn(10);
    if (activity.count() !== seen) return true;
  }
  return false;
}

/** Nothing is left that could wake the functions that run: their time runs out. */
async function endFunctions(clock: SiteClock): Promise<void> {
  const limit = clock.nextLimit();
  if (limit === undefined) throw new Error('Work in the background waits for something that is not on this site.');
  await clock.advance(limit - clock.now());
}

const realTurn = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
