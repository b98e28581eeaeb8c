import type { KeyedStory } from './story-key';

/**
 * The other items that tell an item's story: the first few keys, in the order of the set, and how
 * many they are in all.
 */
export type OtherStories = { readonly keys: readonly string[]; readonly count: number };

/**
 * For the key of each item that tells the same story as others of the set (Q4), those others: the
 * same role and means after normalising, whatever the benefit. Items without such a twin are not in
 * it. In time and memory linear in the set, however many tell one story.
 */
export const findDuplicateStories = (items: readonly KeyedStory[]): ReadonlyMap<string, OtherStories> => {
  const tellers = new Map<string, string[]>();
  for (const { key, story } of items) {
    if (story?.wish === undefined) continue;
    const keys = tellers.get(story.wish);
    if (keys) keys.push(key);
    else tellers.set(story.wish, [key]);
  }
  const twins = new Map<string, OtherStories>();
  for (const keys of tellers.values())
    if (keys.length > 1)
      for (const key of keys) twins.set(key, { keys: othersThan(key, keys), count: keys.length - 1 });
  return twins;
};

const mostNamed = 5;

const othersThan = (key: string, keys: readonly string[]): readonly string[] =>
  keys
    .slice(0, mostNamed + 1)
    .filter((other) => other !== key)
    .slice(0, mostNamed);
