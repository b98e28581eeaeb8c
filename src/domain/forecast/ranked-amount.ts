import type { Unknown } from '../wording/unknown';
import { median } from '../arithmetic/median';
import { exact } from '../arithmetic/exact';

/**
 * An open item as it stands in the team's order. `points`: its amount in the unit of the forecast;
 * absent where it is not estimated.
 */
export type RankedItem = {
  readonly key: string;
  readonly points?: number;
  readonly epic?: string;
  readonly versions?: readonly string[];
};

/** What somebody asks "when will this be done?" about. Epics by key, versions by id. */
export type ForecastTarget =
  | { readonly kind: 'item'; readonly key: string }
  | { readonly kind: 'epic'; readonly key: string }
  | { readonly kind: 'version'; readonly id: string };

/**
 * How much there is to do until the target is done: `own` is the target itself, `withBefore` that
 * and everything that ranks before its last item, of which `unestimated` items were taken as
 * `takenAs` each.
 */
export type RankedAmount =
  | {
      readonly own: number;
      readonly withBefore: number;
      readonly items: number;
      readonly unestimated: number;
      readonly takenAs?: number;
    }
  | Unknown;

/**
 * The amount of the ranked open backlog down to the last item of the target, because a team takes
 * its backlog from the top. Unestimated items count as the median estimate of the backlog (G).
 * `backlog` is the whole open backlog, first rank first.
 */
export const rankedAmount = (backlog: readonly RankedItem[], target: ForecastTarget): RankedAmount => {
  const last = backlog.findLastIndex((item) => belongsTo(item, target));
  if (last === -1) return { because: nothingOpen[target.kind] };
  const until = backlog.slice(0, last + 1);
  const unestimated = until.filter(({ points }) => points === undefined).length;
  const usual = median(backlog.flatMap(({ points }) => points ?? []));
  if (usual === undefined)
    return { because: 'Nothing in the open backlog is estimated, so nobody can say how much it is.' };
  const amountOf = (items: readonly RankedItem[]): number =>
    exact(items.reduce((total, { points }) => total + (points ?? usual), 0));
  return {
    own: amountOf(until.filter((item) => belongsTo(item, target))),
    withBefore: amountOf(until),
    items: until.length,
    unestimated,
    ...(unestimated === 0 ? {} : { takenAs: usual }),
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

const nothingOpen = {
  item: 'This item is not in the open backlog.',
  epic: 'No item of this epic is in the open backlog.',
  version: 'No item of this version is in the open backlog.',
} as const;
