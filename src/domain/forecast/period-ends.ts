import { dayMs } from '../arithmetic/day';
import { median } from '../arithmetic/median';

/** The usual distance from one start to the next, in whole days; undefined for fewer than two. */
export const usualDays = (starts: readonly number[]): number | undefined => {
  const ordered = starts.toSorted((a, b) => a - b);
  const distance = median(ordered.slice(1).map((start, index) => start - (ordered[index] ?? start)));
  const days = distance === undefined ? 0 : Math.round(distance / dayMs);
  return days > 0 ? days : undefined;
};

/**
 * Around when the `periods`-th period from now ends, if periods go on at their usual distance. The
 * first of them is the next to start after `now`: what is in a running sprint is not in the
 * backlog. Instants are epoch milliseconds; undefined where nobody can tell.
 */
export const endsAround = (starts: readonly number[], periods: number, now: number): number | undefined => {
  const days = usualDays(starts);
  const last = Math.max(...starts);
  if (days === undefined) return undefined;
  const length = days * dayMs;
  const started = Math.max(0, Math.floor((now - last) / length));
  return last + (started + 1 + periods) * length;
};
