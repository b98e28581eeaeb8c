import { chunks } from '../../arithmetic/chunks';
import type { TopItem } from '../backlog-top';

/** Neighbours in the order by rank, 25 at the most. */
export type RankBlock = {
  readonly ids: readonly string[];
  readonly first: RankedItem;
  readonly last: RankedItem;
};

export type RankedItem = { readonly id: string; readonly rank: string };

/**
 * So many items a block. Whether an item has left its block is asked by the block's two ends, which
 * costs 4 points instead of 20; a move inside a block is left to the views and to the slices.
 */
const itemsABlock = 25;

/** The items of a top that have a rank, in blocks. */
export const rankBlocks = (top: readonly Pick<TopItem, 'id' | 'rank'>[]): readonly RankBlock[] => {
  const ranked = top.flatMap(({ id, rank }) => (rank === undefined ? [] : [{ id, rank }]));
  return chunks(ranked, itemsABlock).flatMap((items) => {
    const [first, last] = [items[0], items.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ids: items.map(({ id }) => id), first, last }];
  });
};

/** Whether an end of a block as Jira gives it now is the remembered one. */
export const isSameEnd = (
  remembered: RankedItem,
  now: { readonly id: string; readonly rank?: string | undefined } | undefined,
): boolean => now !== undefined && now.id === remembered.id && now.rank === remembered.rank;
