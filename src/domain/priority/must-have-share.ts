import { exact } from '../arithmetic/exact';
import type { Moscow } from './moscow';
import { moscowCategories, type MoscowCategory } from './moscow-settings';

/** An open item with what it adds to a sum of work; `size` is absent where nobody has estimated. */
export type SizedItem = { readonly key: string; readonly moscow: Moscow; readonly size?: number | undefined };

/** The items of one category: those that are set and those that are only proposed, apart. */
export type MoscowAmount = {
  readonly category: MoscowCategory;
  readonly set: Amount;
  readonly proposed: Amount;
};

/** A sum of work; `unsized`: how many of the items have no size. */
export type Amount = { readonly keys: readonly string[]; readonly size: number; readonly unsized: number };

export type MustHaveShare = {
  readonly categories: readonly MoscowAmount[];
  /** Items whose category nobody has set and nothing proposes. */
  readonly unknown: readonly string[];
  /** What unestimated items count as. */
  readonly takenAs?: number | undefined;
  /** Percent of the capacity that set must-haves take; absent where that cannot be computed. */
  readonly percent?: number | undefined;
  /** They take more than they may (P6). */
  readonly over: boolean;
};

/**
 * `capacity`: what the next sprints complete by the forecast, in the unit of the sizes. `usual`:
 * what an item without a size counts as. `most`: percent of the capacity that must-haves may take.
 */
type Limits = { readonly capacity: number; readonly usual: number | undefined; readonly most: number };

/**
 * How much of the forecast capacity the must-haves take (P6). Only what somebody has set counts
 * against it: a proposal is no promise.
 */
export const mustHaveShare = (items: readonly SizedItem[], { capacity, usual, most }: Limits): MustHaveShare => {
  const categories = moscowCategories.map((category) => ({
    category,
    set: amountOf(itemsOf(items, 'set', category), usual),
    proposed: amountOf(itemsOf(items, 'proposed', category), usual),
  }));
  const mustHaves = amountOf(itemsOf(items, 'set', 'must'), usual);
  const isSized = mustHaves.unsized === 0 || usual !== undefined;
  const percent = isSized && capacity > 0 ? (100 * mustHaves.size) / capacity : undefined;
  const isWithoutCapacity = capacity <= 0 && mustHaves.keys.length > 0;
  return {
    categories,
    unknown: items.filter(({ moscow }) => moscow.kind === 'unknown').map(({ key }) => key),
    takenAs: usual,
    percent,
    over: isWithoutCapacity || (percent ?? 0) > most,
  };
};

const itemsOf = (
  items: readonly SizedItem[],
  kind: 'set' | 'proposed',
  category: MoscowCategory,
): readonly SizedItem[] => items.filter(({ moscow }) => moscow.kind === kind && moscow.category === category);

const amountOf = (items: readonly SizedItem[], usual: number | undefined): Amount => ({
  keys: items.map(({ key }) => key),
  size: exact(items.reduce((sum, { size }) => sum + (size ?? usual ?? 0), 0)),
  unsized: items.filter(({ size }) => size === undefined).length,
});
