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
  readonly ownUnestimated: number;
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
export const rankedAmount = (backlog: readonly RankedItem[], own: ReadonlySet<string>): RankedAmount | Unknown =>
  amountsByRank(backlog)(own);

/** The same of any number of targets: the backlog is added up once for all. */
export const amountsByRank = (
  backlog: readonly RankedItem[],
): ((own: ReadonlySet<string>) => RankedAmount | Unknown) => {
  const medianSize = median(backlog.flatMap(({ size }) => size ?? []));
  if (medianSize === undefined) return () => ({ because: messages.nothingEstimated });
  const places = new Map<string, Place>();
  const before = { items: 0, amount: 0, unestimated: 0 };
  for (const { id, size } of backlog) {
    before.items += 1;
    before.amount += size ?? medianSize;
    if (size === undefined) before.unestimated += 1;
    places.set(id, { ...before, size });
  }
  return (own) => {
    const ownPlaces = [...own].flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a.items - b.items);
    const last = ownPlaces.at(-1) ?? { items: 0, amount: 0, unestimated: 0 };
    return {
      own: exact(ownPlaces.reduce((total, { size }) => total + (size ?? medianSize), 0)),
      ownItems: ownPlaces.length,
      ownUnestimated: ownPlaces.filter(({ size }) => size === undefined).length,
      withBefore: exact(last.amount),
      items: last.items,
      unestimated: last.unestimated,
      takenAs: last.unestimated === 0 ? undefined : medianSize,
    };
  };
};

/** An item with what the backlog holds down to it, the item included. */
type Place = {
  readonly size: number | undefined;
  readonly items: number;
  readonly amount: number;
  readonly unestimated: number;
};
