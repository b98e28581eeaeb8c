import { exact } from '../arithmetic/exact';
import { median } from '../arithmetic/median';
import type { Unknown } from '../wording/unknown';

const messages = {
  nothingEstimated: 'Nothing in the open backlog is estimated, so nobody can say how much it is.',
};

/** An open item in the team's order. `size`: in the forecast's unit; absent: not estimated. */
export type RankedItem = { readonly id: string; readonly size?: number | undefined };

/** How much there is to do until a target is done, in the forecast's unit. */
export type RankedAmount = {
  /** The target itself. */
  readonly own: number;
  readonly ownItems: number;
  /** The target and everything that ranks before its last item: so many `items`. */
  readonly withBefore: number;
  readonly items: number;
  /** So many of the items were taken as `takenAs` each. */
  readonly unestimated: number;
  readonly takenAs?: number | undefined;
};

/**
 * The amount of the open backlog, first rank first, down to the last item of a target, because a
 * team takes its backlog from the top. `own`: the ids of the target's items, at least one of them
 * in the backlog. Unestimated items count as the median estimate (G).
 */
export const rankedAmount = (backlog: readonly RankedItem[], own: ReadonlySet<string>): RankedAmount | Unknown => {
  const medianSize = median(backlog.flatMap(({ size }) => size ?? []));
  if (medianSize === undefined) return { because: messages.nothingEstimated };
  const amountOf = (items: readonly RankedItem[]): number =>
    exact(items.reduce((total, { size }) => total + (size ?? medianSize), 0));
  const until = backlog.slice(0, backlog.findLastIndex(({ id }) => own.has(id)) + 1);
  const ownItems = until.filter(({ id }) => own.has(id));
  const unestimated = until.filter(({ size }) => size === undefined).length;
  return {
    own: amountOf(ownItems),
    ownItems: ownItems.length,
    withBefore: amountOf(until),
    items: until.length,
    unestimated,
    takenAs: unestimated === 0 ? undefined : medianSize,
  };
};
