import type { ItemRow } from '../../contract/item-row';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { findDuplicateStories } from '../../domain/story/duplicate-stories';
import { storyKey } from '../../domain/story/story-key';

/**
 * The rows of items, each with the items among them that tell the same story (Q4). The items are
 * those that the viewer sees, so no hidden item is named (J10).
 */
export const markSameStories = (items: readonly BacklogItem[], rows: readonly ItemRow[]): readonly ItemRow[] => {
  const duplicates = findDuplicateStories(items.map((item) => ({ key: item.key, story: storyKey(item) })));
  return rows.map((row) => {
    const story = duplicates.get(row.key);
    return story === undefined ? row : { ...row, sameStoryAs: story.keys };
  });
};
