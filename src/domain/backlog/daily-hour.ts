import { dayMs, hourMs } from '../arithmetic/day';
import { spread } from '../arithmetic/spread';

const hoursADay = 24;

/**
 * Whether the daily work of a site is due: once a day from an hour on that the site's id names, so
 * that all sites together spend points evenly (J13). A day that was missed is made up for at once;
 * a site whose work has never begun waits for its hour. Instants in epoch milliseconds, hours in
 * UTC.
 */
export const isDailyDue = (
  { site, begunAt }: { readonly site: string; readonly begunAt?: number | undefined },
  now: number,
): boolean => {
  const hour = spread(site, hoursADay);
  const dayFromHour = (instant: number): number => Math.floor((instant - hour * hourMs) / dayMs);
  if (begunAt === undefined) return Math.floor((now % dayMs) / hourMs) === hour;
  return dayFromHour(begunAt) < dayFromHour(now);
};
