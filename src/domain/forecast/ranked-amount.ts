import { exact } from '../arithmetic/exact';
import { median } from '../arithmetic/median';
import type { Unknown } from '../wording/unknown';

const messages = {
  notOpen: {
    item: 'This item is not in the open backlog.',
    epic: 'No item of this epic is in the open backlog.',
    version: 'No item of this version is in the open backlog.',
  },
  nothingEstimated: 'Nothing in the open backlog is estimated, so nobody can say how much it is.',
} as const;

/** An open item in the team's order. `points`: in the forecast's unit; absent: not estimated. */
export type RankedItem = {
  readonly key: string;
  readonly points?: number | undefined;
  readonly epic?: string | undefined;
  readonly versions?: readonly string[] | undefined;
};

/** What somebody asks "when will this be done?" about. Epics by key, versions by id. */
export type ForecastTarget =
  | { readonly kind: 'item'; readonly key: string }
  | { readonly kind: 'epic'; readonly key: string }
  | { readonly kind: 'version'; readonly id: string };

/** How much there is to do until the target is done. */
export type RankedAmount =
  | {
      /** The target itself. */
      readonly own: number;
      /** The target and everything that ranks before its last item: so many `items`. */
      readonly withBefore: number;
      readonly items: number;
      /** So many of the items were taken as `takenAs` each. */
      readonly unestimated: number;
      readonly takenAs?: number | undefined;
    }
  | Unknown;

/**
 * The amount of the open backlog, first rank first, down to the last item of the target, because a
 * team takes its backlog from the top. Unestimated items count as the median estimate (G).
 */
export const rankedAmount = (backlog: readonly RankedItem[], target: ForecastTarget): RankedAmount => {
  const last = backlog.findLastIndex((item) => belongsTo(item, target));
  if (last === -1) return { because: messages.notOpen[target.kind] };
  const medianEstimate = median(backlog.flatMap(({ points }) => points ?? []));
  if (medianEstimate === undefined) return { because: messages.nothingEstimated };
  const amountOf = (items: readonly RankedItem[]): number =>
    exact(items.reduce((total, { points }) => total + (points ?? medianEstimate), 0));
  const until = backlog.slice(0, last + 1);
  const unestimated = until.filter(({ points }) => points === undefined).length;
  return {
    own: amountOf(until.filter((item) => belongsTo(item, target))),
    withBefore: amountOf(until),
    items: until.length,
    unestimated,
    takenAs: unestimated === 0 ? undefined : medianEstimate,
  };
};

const belongsTo = (item: RankedItem, target: ForecastTarget): boolean => {
  switch (target.kind) {
    case 'item':
      return item.key === target.key;
    case 'epic':
      return item.epic === target.key;
    case 'version':
      return item.versions?.includes(target.id) ?? false;
  }
};
