import type { BacklogItem } from '../../items/backlog-item';
import { storyKey } from '../../story/story-key';
import { comparedText, firstWord, normalize } from './likeness-words';
import { recurring } from './recurring-phrases';

/**
 * What of an item is compared with others. `words`: its summary without case, punctuation and
 * filler words, in one order; the same words look like a duplicate. `story`: role and means (Q4);
 * the same story does so too, unless both summaries open with the same word (`opening`): teams copy
 * a story and change the summary, "Add Kinesis as source" and "Add Kinesis as sink".
 */
export type Likeness = { readonly of: 'story' | 'words' | 'opening'; readonly text: string };

/**
 * What an item says, as far as it is compared with others; little where it says too little to tell.
 * To be stored as hashes only (J11). Short summaries such as "Write the tests" come again and again
 * under different parents, so they look alike only under the same one: a false alarm costs more
 * trust than a duplicate that is seen a meeting later.
 */
export const likenessOf = (item: Pick<BacklogItem, 'summary' | 'description' | 'parent'>): readonly Likeness[] => {
  const summary = normalize(item.summary);
  const forms = summaryForms(summary, item.parent).map((text): Likeness => ({ of: 'words', text }));
  const story = storyKey(item)?.wish;
  if (story === undefined || comparedText(normalize(story)).words < fewestWords) return forms;
  const opening = firstWord(summary);
  return [
    { of: 'story', text: story },
    ...(opening === undefined ? [] : [{ of: 'opening', text: opening } as const]),
    ...forms,
  ];
};

/** As it is stored: what is compared as a letter, then a hash of the text. */
export const hashedLikeness = ({ of, text }: Likeness, hash: (text: string) => string): string =>
  `${letters[of]}${hash(`${of} ${text}`)}`;

const letters: Readonly<Record<Likeness['of'], string>> = { story: 's', words: 'w', opening: 'o' };

/** The hash of what is compared, among the stored ones of an item. */
export const likenessHash = (hashes: readonly string[], of: Likeness['of']): string | undefined =>
  hashes.find((hash) => hash.startsWith(letters[of]));

/** Fewer significant words say too little. */
const fewestWords = 3;

/** So many say enough for the summary alone, whatever its parent. */
const distinctiveWords = 5;

const summaryForms = (summary: string, parent: BacklogItem['parent']): readonly string[] => {
  if (isRecurring(summary)) return [];
  const { text, words } = comparedText(summary);
  if (words >= distinctiveWords) return [text];
  const under = parent?.id ?? parent?.key;
  if (words < fewestWords || (words === fewestWords && under === undefined)) return [];
  return [`${text} of ${under ?? 'nothing'}`];
};

/** What a team does again and again has the same words each time and is no duplicate. */
const isRecurring = (summary: string): boolean => recurring.test(summary.trim());
