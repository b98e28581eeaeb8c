import { fixedClock, runningClock, followClock } from '../../../site/forge/clock';
import { HOUR } from '../../../support/clock';

const nine = Date.UTC(2026, 2, 9, 9);

describe('the clock of the site', () => {
  it('stands still until it is advanced', async () => {
    const clock = fixedClock(nine);
    expect(clock.now()).toBe(nine);
    await clock.advance(1_500);
    expect(clock.now()).toBe(nine + 1_500);
  });

  it('runs what falls due in its order, each at its own moment', async () => {
    const clock = fixedClock(nine);
    const seen: number[] = [];
    clock.after(2_000, () => seen.push(clock.now() - nine));
    clock.after(1_000, () => seen.push(clock.now() - nine));
    clock.after(9_000, () => seen.push(clock.now() - nine));
    await clock.advance(5_000);
    expect(seen).toEqual([1_000, 2_000]);
  });

  it('lets one wait follow another within one advance', async () => {
    const clock = fixedClock(nine);
    const twice = clock.sleep(1_000).then(() => clock.sleep(1_000));
    await clock.advance(2_000);
    await expect(twice).resolves.toBeUndefined();
  });

  it('forgets what was cancelled', async () => {
    const clock = fixedClock(nine);
    const seen: string[] = [];
    clock.after(1_000, () => seen.push('ran'))();
    await clock.advance(1_000);
    expect(seen).toEqual([]);
  });

  it('goes on from its start where it runs', async () => {
    const clock = runningClock(nine);
    await clock.advance(60_000);
    expect(clock.now() - nine).toBeGreaterThanOrEqual(60_000);
    expect(clock.now() - nine).toBeLessThan(120_000);
  });

  it('runs at once what falls due by an advance where it runs, and leaves the rest waiting', async () => {
    const clock = runningClock(nine);
    const seen: string[] = [];
    clock.after(900_000, () => seen.push('first'));
    const cancels = [clock.after(600_000, () => seen.push('cancelled')), clock.after(HOUR, () => seen.push('later'))];
    cancels[0]?.();
    await clock.advance(900_000);
    expect(seen).toEqual(['first']);
    cancels[1]?.();
  });
});

describe('the global Date while a site is open', () => {
  const RealDate = Date;

  it('tells the time of the site and nothing else of the real Date changes', async () => {
    const made = new Date(0);
    const clock = fixedClock(nine);
    const restore = followClock(clock);
    try {
      expect(new Date().toISOString()).toBe('2026-03-09T09:00:00.000Z');
      expect(new Date('2020-01-02').toISOString()).toBe('2020-01-02T00:00:00.000Z');
      expect(Date.UTC(2020, 0, 2)).toBe(RealDate.UTC(2020, 0, 2));
      expect(made instanceof Date).toBe(true);
      expect(new Date() instanceof RealDate).toBe(true);
      await clock.advance(60_000);
      expect(Date.now()).toBe(nine + 60_000);
    } finally {
      restore();
    }
    expect(Date).toBe(RealDate);
  });

  it('keeps classes that extend Date whole', () => {
    class Day extends Date {
      label(): string {
        return this.toISOString().slice(0, 10);
      }
    }
    const restore = followClock(fixedClock(nine));
    try {
      class SiteDay extends Date {
        label(): string {
          return this.toISOString().slice(0, 10);
        }
      }
      expect(new SiteDay().label()).toBe('2026-03-09');
      expect(new Day('2026-01-05').label()).toBe('2026-01-05');
    } finally {
      restore();
    }
  });
});
