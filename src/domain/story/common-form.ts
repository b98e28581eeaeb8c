import type { KeyedStory } from './story-key';

/**
 * The form that most stories of a set have (Q5), such as "as a | i want to | so that". Undefined
 * with fewer than 3 stories, or where no form is the most common one.
 */
export const commonForm = (items: readonly KeyedStory[]): string | undefined => {
  const counts = new Map<string, number>();
  let stories = 0;
  for (const { story } of items) {
    if (story === undefined) continue;
    stories += 1;
    counts.set(story.form, (counts.get(story.form) ?? 0) + 1);
  }
  if (stories < fewestStories) return undefined;
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
};

const fewestStories = 3;
