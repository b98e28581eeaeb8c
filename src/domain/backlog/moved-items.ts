import type { BacklogItem } from '../items/backlog-item';
import type { ItemFacts } from './facts/item-facts';
import type { TopItem } from './backlog-top';

/** An item with the rank that it has now. */
export type MovedItem = Pick<BacklogItem, 'id'> & { readonly rank: string };

/**
 * Of items that have just been read, those whose remembered rank is another: a rank moves without
 * `updated`. Items without a rank do not move.
 */
export const movedItems = (
  items: readonly Pick<BacklogItem, 'id' | 'rank'>[],
  top: readonly Pick<TopItem, 'id' | 'rank'>[],
): readonly MovedItem[] => {
  const remembered = new Map(top.map(({ id, rank }) => [id, rank]));
  return items.flatMap(({ id, rank }) => (rank === undefined || remembered.get(id) === rank ? [] : [{ id, rank }]));
};

/** The facts of moved items with their ranks; items without facts are left out. */
export const factsWithRanks = (
  items: readonly MovedItem[],
  factsById: ReadonlyMap<string, ItemFacts>,
  readAt: number,
): readonly ItemFacts[] =>
  items.flatMap(({ id, rank }) => {
    const facts = factsById.get(id);
    return facts === undefined ? [] : [{ ...facts, rank, readAt }];
  });
