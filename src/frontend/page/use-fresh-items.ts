import { useState } from 'react';
import type { FreshItem } from '../../contract/item-row';
import type { ProjectView } from '../../contract/project-view';
import type { ItemNow } from '../tables/fresh-items';

/** What was read of single items since the page was loaded, by key. */
export const useFreshItems = (): {
  readonly items: ReadonlyMap<string, ItemNow>;
  /** `before`: the score that the page has shown of it. */
  readonly put: (item: FreshItem, before: number | null) => void;
} => {
  const [items, setItems] = useState<ReadonlyMap<string, ItemNow>>(new Map());
  return {
    items,
    put: (item, before) => setItems((known) => new Map(known).set(item.key, { item, before })),
  };
};

/** The score that the page shows of an item at the moment; null where it shows none. */
export const scoreOnPage = (
  { next }: Pick<ProjectView, 'next'>,
  fresh: ReadonlyMap<string, ItemNow>,
  issueKey: string,
): number | null => {
  const now = fresh.get(issueKey);
  if (now !== undefined) return now.item.score;
  return [...next.toRefine, ...next.others].find(({ key }) => key === issueKey)?.score ?? null;
};
