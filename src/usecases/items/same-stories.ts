import type { ItemRow } from '../../contract/item-row';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { findDuplicateStories } from '../../domain/story/duplicate-stories';
import { storyKey } from '../../domain/story/story-key';

/**
 * The rows of a backlog, each with the items of it that tell the same story (Q4): the viewer's own
 * reading names no hidden item (J10).
 */
export const markSameStories = (items: readonly BacklogItem[], rows: readonly ItemRow[]): readonly ItemRow[] => {
  const twins = findDuplicateStories(items.map((item) => ({ key: item.key, story: storyKey(item) })));
  return rows.map((row) => {
    const same = twins.get(row.key);
    return same === undefined ? row : { ...row, sameStoryAs: same.keys };
  });
};
