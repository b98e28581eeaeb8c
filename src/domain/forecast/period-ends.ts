import { dayMs } from '../arithmetic/day';
import { median } from '../arithmetic/median';

/**
 * How long a team's periods are, in whole days: the usual distance from one start to the next;
 * undefined with fewer than two.
 */
export const usualDays = (starts: readonly number[]): number | undefined => {
  const ordered = starts.toSorted((a, b) => a - b);
  const between = median(ordered.slice(1).map((start, at) => start - (ordered[at] ?? start)));
  const days = between === undefined ? 0 : Math.round(between / dayMs);
  return days > 0 ? days : undefined;
};

/**
 * Around when the `periods`-th period from now ends, if periods go on at their usual distance: the
 * first of them is the next that starts after `now`, because what is in a running sprint is not in
 * the backlog. Undefined where nobody can tell.
 */
export const endsAround = (starts: readonly number[], periods: number, now: number): number | undefined => {
  const days = usualDays(starts);
  const last = Math.max(...starts);
  if (days === undefined) return undefined;
  const length = days * dayMs;
  const started = Math.max(0, Math.floor((now - last) / length));
  return last + (started + 1 + periods) * length;
};
