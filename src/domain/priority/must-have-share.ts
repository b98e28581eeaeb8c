import { exact } from '../arithmetic/exact';
import type { Moscow } from './moscow';
import { moscowCategories, type MoscowCategory } from './moscow-settings';

/** An open item with what it adds to a sum of work; `size` is absent where nobody has estimated. */
export type SizedItem = { readonly key: string; readonly moscow: Moscow; readonly size?: number };

/**
 * The items of one category, those that are set and those that are only proposed apart; what has no
 * size counts as `takenAs`.
 */
export type MoscowAmount = {
  readonly category: MoscowCategory;
  readonly set: Amount;
  readonly proposed: Amount;
};

export type Amount = { readonly keys: readonly string[]; readonly size: number; readonly unsized: number };

export type MustHaveShare = {
  readonly categories: readonly MoscowAmount[];
  /** Items whose category nobody has set and nothing proposes. */
  readonly unknown: readonly string[];
  /** What unestimated items count as. */
  readonly takenAs?: number;
  /**
   * Percent of the capacity that the must-haves take which somebody has set; absent where that
   * cannot be computed.
   */
  readonly percent?: number;
  /** They take more than they may (P6). */
  readonly over: boolean;
};

/**
 * How much of the forecast capacity the must-haves take (P6). `capacity`: what the next sprints
 * complete by the forecast, in the unit of the sizes. Only what somebody has set counts against it:
 * a proposal is no promise.
 */
export const mustHaveShare = (
  items: readonly SizedItem[],
  { capacity, usual, most }: { readonly capacity: number; readonly usual: number | undefined; readonly most: number },
): MustHaveShare => {
  const amount = (kind: 'set' | 'proposed', category: MoscowCategory): Amount => {
    const ours = items.filter(({ moscow }) => moscow.kind === kind && moscow.category === category);
    return {
      keys: ours.map(({ key }) => key),
      size: exact(ours.reduce((sum, { size }) => sum + (size ?? usual ?? 0), 0)),
      unsized: ours.filter(({ size }) => size === undefined).length,
    };
  };
  const categories = moscowCategories.map((category) => ({
    category,
    set: amount('set', category),
    proposed: amount('proposed', category),
  }));
  const must = categories[0]?.set;
  const known = must !== undefined && capacity > 0 && (must.unsized === 0 || usual !== undefined);
  const percent = known ? (100 * must.size) / capacity : undefined;
  const none = capacity <= 0 && must !== undefined && must.keys.length > 0;
  return {
    categories,
    unknown: items.filter(({ moscow }) => moscow.kind === 'unknown').map(({ key }) => key),
    ...(usual === undefined ? {} : { takenAs: usual }),
    ...(percent === undefined ? {} : { percent }),
    over: none || (percent ?? 0) > most,
  };
};
