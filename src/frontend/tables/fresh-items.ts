import { createContext, useContext } from 'react';
import type { FreshItem } from '../../contract/item-row';

/** An item that was read again on this page; `before`: its score on the page until then. */
export type ItemNow = { readonly item: FreshItem; readonly before: number | null };

/** By key. What a list shows of an item gives way to what has been read of it since. */
export const FreshItemsContext = createContext<ReadonlyMap<string, ItemNow>>(new Map());

/** Rows as their items are now: what was read of one by itself counts if it is not older. */
export const useFreshRows = <Row extends { readonly key: string; readonly updated: number }>(
  rows: readonly Row[],
): readonly Row[] => {
  const fresh = useContext(FreshItemsContext);
  return rows.map((row) => {
    const now = fresh.get(row.key)?.item;
    if (now === undefined || now.updated < row.updated) return row;
    // An estimate that is taken away, or can no longer be set here, is absent in the fresh item.
    const { estimate, estimateIn } = now;
    return { ...row, ...now, estimate, estimateIn };
  });
};
