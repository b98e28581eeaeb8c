import type { BacklogItem } from '../backlog/backlog-item';
import type { Story } from './split-story';
import { storyOf } from './story-of';

/**
 * The keys of the items whose story is not told in the most common form of the set (Q5), such as "I am able to" where the
 * others say "I want to". None where fewer than 3 stories are told, or where no form is the most common one.
 */
export const findUnusualForms = (
  items: readonly Pick<BacklogItem, 'key' | 'summary' | 'description'>[],
): readonly string[] => {
  const forms: (readonly [string, string])[] = [];
  for (const item of items) {
    const story = storyOf(item);
    if (story) forms.push([item.key, formOf(story)]);
  }
  if (forms.length < fewestStories) return [];
  const counts = new Map<string, number>();
  for (const [, form] of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || first[1] === second?.[1]) return [];
  return forms.filter(([, form]) => form !== first[0]).map(([key]) => key);
};

const fewestStories = 3;

/** "As a" and "As an" are one form; a story without a benefit is one of its own. */
const formOf = ({ indicators: { role, means, ends } }: Story): string =>
  [role.replace(/\ban\b/, 'a'), means.replace(/[’\\]+'?/g, "'").replace("i'm", 'i am'), ends].join(' | ');
