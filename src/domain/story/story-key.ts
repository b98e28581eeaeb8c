import type { BacklogItem } from '../items/backlog-item';
import { findStory } from './find-story';
import type { Story } from './parse-story';

/**
 * By what the stories of a set are compared. `wish`: role and means, normalised (Q4), absent where
 * no means is stated; `form`: the indicators, such as "as a | i want to | so that" (Q5).
 */
export type StoryKey = { readonly wish?: string; readonly form: string };

/** An item of a set; `story` is absent where it has no English story. */
export type KeyedStory = { readonly key: string; readonly story?: StoryKey | undefined };

/** The key of an item's story; undefined where it has no English story (Q6). */
export const storyKey = (item: Pick<BacklogItem, 'summary' | 'description'>): StoryKey | undefined => {
  const story = findStory(item);
  if (story === undefined) return undefined;
  const { role, means } = story.parts;
  const form = formOf(story);
  return means === undefined ? { form } : { wish: `${normalise(role ?? '')}\n${normalise(means)}`, form };
};

/** A part without case, punctuation, articles and doubled white space. */
const normalise = (part: string): string =>
  part
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{L})(?:an?|the)(?!\p{L})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** "As a" and "As an" are one form; a story without a benefit is one of its own. */
const formOf = ({ indicators: { role, means, ends } }: Story): string =>
  [role.replace(/\ban\b/, 'a'), means.replace(/[’\\]+'?/g, "'").replace("i'm", 'i am'), ends].join(' | ');
