import { type Share, wilson } from '../arithmetic/wilson';
import type { CountedReason } from '../sprints/replay/sprint-reason';
import { type Fate, fateOf } from './fate';
import type { ReadinessAtStart } from './readiness-at-start';

/** One item in one sprint: how it was at the start and how it went out, where that is known. */
export type JudgedItem =
  | { readonly readiness: Exclude<ReadinessAtStart, 'unknown'>; readonly exit: CountedReason['exit'] }
  | { readonly readiness: 'unknown'; readonly exit?: CountedReason['exit'] };

/** How the items of one group fared; `items` is the sum of the other three. */
export type GroupOutcome = {
  readonly items: number;
  readonly completed: number;
  readonly carriedOver: number;
  readonly removed: number;
  /** Completed ÷ items; of fewer than `fewestToSay` items nothing is said. */
  readonly share: Share | { readonly tooFew: true; readonly items: number };
};

/** How items that were ready at the start fared against those that were not. */
export type ReadinessOutcome = {
  readonly ready: GroupOutcome;
  readonly notReady: GroupOutcome;
  /** In no group: no check applies to them, or their history cannot tell. */
  readonly notScored: number;
  readonly unknown: number;
  readonly comparison: Comparison;
};

/** `chance`: the intervals overlap, so that the difference may be none. */
export type Comparison = 'too-few' | 'more-often' | 'less-often' | 'chance';

/** From so many items on a group's share says something. */
export const fewestToSay = 10;

/** Of the committed items of closed sprints; one that was carried over counts in each of them. */
export const readinessOutcome = (items: readonly JudgedItem[]): ReadinessOutcome => {
  const fatesOf = (readiness: ReadinessAtStart): readonly Fate[] =>
    items.flatMap((item) => (item.readiness === readiness && item.exit !== undefined ? [fateOf(item.exit)] : []));
  const [ready, notReady] = [groupOutcome(fatesOf('ready')), groupOutcome(fatesOf('not-ready'))];
  const count = (readiness: ReadinessAtStart): number => items.filter((item) => item.readiness === readiness).length;
  return {
    ready,
    notReady,
    notScored: count('not-scored'),
    unknown: count('unknown'),
    comparison: compare(ready, notReady),
  };
};

const groupOutcome = (fates: readonly Fate[]): GroupOutcome => {
  const count = (wanted: Fate): number => fates.filter((fate) => fate === wanted).length;
  const [items, completed] = [fates.length, count('completed')];
  return {
    items,
    completed,
    carriedOver: count('carried-over'),
    removed: count('removed'),
    share: items < fewestToSay ? { tooFew: true, items } : wilson(completed, items),
  };
};

const compare = ({ share: ready }: GroupOutcome, { share: notReady }: GroupOutcome): Comparison => {
  if ('tooFew' in ready || 'tooFew' in notReady) return 'too-few';
  if (ready.low > notReady.high) return 'more-often';
  return ready.high < notReady.low ? 'less-often' : 'chance';
};
