import type { BacklogItem } from '../items/backlog-item';
import { findStory } from './find-story';
import type { Story } from './parse-story';

/**
 * How an item tells its story, as far as a set of stories is compared by it. `wish`: role and means
 * without case, punctuation and articles (Q4), absent where no means is stated; `form`: its
 * indicators, such as "as a | i want to | so that" (Q5).
 */
export type StoryKey = { readonly wish?: string; readonly form: string };

/** One item of a set; `story` is absent where it tells no English story. */
export type KeyedStory = { readonly key: string; readonly story?: StoryKey | undefined };

/** Undefined where the item tells no English story (Q6). */
export const storyKey = (item: Pick<BacklogItem, 'summary' | 'description'>): StoryKey | undefined => {
  const story = findStory(item);
  if (story === undefined) return undefined;
  const { role, means } = story.parts;
  const form = formOf(story);
  return means === undefined ? { form } : { wish: `${normalised(role ?? '')}\n${normalised(means)}`, form };
};

/** Without case, punctuation, articles and doubled white space. */
const normalised = (part: string): string =>
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
