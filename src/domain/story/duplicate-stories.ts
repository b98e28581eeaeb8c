import type { KeyedStory } from './story-key';

/** The other items with an item's story: the first few keys, in the order of the set, and all. */
export type OtherStories = { readonly keys: readonly string[]; readonly count: number };

/**
 * The other items of a set with the same story (Q4), by the key of each item that has such others:
 * the same role and means after normalising, whatever the benefit. Linear in the set.
 */
export const findDuplicateStories = (items: readonly KeyedStory[]): ReadonlyMap<string, OtherStories> => {
  const duplicates = new Map<string, OtherStories>();
  for (const keys of keysByWish(items).values())
    if (keys.length > 1)
      for (const key of keys) duplicates.set(key, { keys: othersThan(key, keys), count: keys.length - 1 });
  return duplicates;
};

const keysByWish = (items: readonly KeyedStory[]): ReadonlyMap<string, readonly string[]> => {
  const byWish = new Map<string, string[]>();
  for (const { key, story } of items) {
    if (story?.wish === undefined) continue;
    const keys = byWish.get(story.wish);
    if (keys) keys.push(key);
    else byWish.set(story.wish, [key]);
  }
  return byWish;
};

const mostNamed = 5;

const othersThan = (key: string, keys: readonly string[]): readonly string[] =>
  keys
    .slice(0, mostNamed + 1)
    .filter((candidate) => candidate !== key)
    .slice(0, mostNamed);
