import type { BacklogItem } from '../items/backlog-item';
import { storyKey } from '../story/story-key';

/**
 * What of an item is compared. `words`: its summary without case, punctuation, filler words and,
 * unless it tells a direction, order; equal words look like a duplicate. `story`: role and means
 * (Q4); equal stories do so too, but where both summaries open with the same word: teams copy a
 * story and change the summary, "Add Kinesis as source" and "Add Kinesis as sink". `opening`: that
 * word.
 */
export type Likeness = { readonly of: 'story' | 'words' | 'opening'; readonly text: string };

/**
 * What an item says, as far as it is compared with others; little where it says too little to tell.
 * To be kept as hashes only (J11).
 *
 * Short summaries such as "Write the tests" are told again and again under different parents, so
 * they look alike only under the same one: a false alarm costs more trust than a duplicate that is
 * found a meeting later.
 */
export const likenessOf = (item: Pick<BacklogItem, 'summary' | 'description' | 'parent'>): readonly Likeness[] => {
  const wish = storyKey(item)?.wish;
  const words = isRoutine(item.summary) ? [] : significantWords(item.summary);
  const told = wish !== undefined && significantWords(wish).length >= fewestWords;
  const opening = told ? wordsOf(folded(item.summary))[0] : undefined;
  return [
    ...(told ? [{ of: 'story', text: wish } as const] : []),
    ...(opening === undefined ? [] : [{ of: 'opening', text: opening } as const]),
    ...summaryForms(words, item.parent).map((text) => ({ of: 'words', text }) as const),
  ];
};

/** As it is kept: what is compared as a letter, and a hash of the text. */
export const hashedLikeness = ({ of, text }: Likeness, hash: (text: string) => string): string =>
  `${marks[of]}${hash(`${of} ${text}`)}`;

const marks: Readonly<Record<Likeness['of'], string>> = { story: 's', words: 'w', opening: 'o' };

/** The hash of what is compared among those that are kept. */
export const likenessHash = (kept: readonly string[], of: Likeness['of']): string | undefined =>
  kept.find((one) => one.startsWith(marks[of]));

const summaryForms = (words: readonly string[], parent: BacklogItem['parent']): readonly string[] => {
  if (words.length >= tellingWords) return [words.join(' ')];
  const under = parent?.id ?? parent?.key;
  if (words.length < fewestWords || (words.length === fewestWords && under === undefined)) return [];
  return [`${words.join(' ')} of ${under ?? 'nothing'}`];
};

/** Fewer significant words say too little. */
const fewestWords = 3;

/** So many say enough for the summary alone. */
const tellingWords = 5;

/**
 * Each once, in the order of the alphabet: "Move it from A to B" and "from B to A" are told apart,
 * so there they stay as they stand.
 */
const significantWords = (text: string): readonly string[] => {
  const plain = folded(text);
  const words = wordsOf(plain);
  return direction.test(plain) ? words : words.toSorted();
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(copied, ' ');

/** What Jira and people put before a copied summary. */
const copied = /^(?:\s*(?:\[?clone\]?|copy of|kopie von|copie de|copia de)\b\s*[-:–—]?)+/u;

const direction =
  /->|<-|=>|[→←]|(?<!\p{L})(?:from|to|into|before|after|over|than|von|nach|vor|zu|vers|avant|après|hacia|antes|después)(?!\p{L})/u;

/** What a team does again and again has the same words each time and is no duplicate. */
const isRoutine = (summary: string): boolean =>
  routine.test(summary.normalize('NFKC').toLowerCase().replace(copied, '').trim());

const routine =
  /^(?:daily|nightly|(?:bi-?)?weekly|monthly|quarterly|yearly|recurring|sprint|retro(?:spective)?)(?!\p{L})|(?<!\p{L})(?:update|upgrade|bump)\p{L}* (?:\p{L}+ ){0,3}(?:dependenc(?:y|ies)|libraries|packages)(?!\p{L})/u;

/** "C", "C++" and "C#" are three words, "5.1" and "1.5" two. */
const wordsOf = (plain: string): readonly string[] => {
  const words = plain
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}.+#]+/u)
    .map((word) => word.replace(/^[.+#]+|\.+$/gu, ''))
    .filter((word) => word !== '' && !filler.has(word));
  return [...new Set(words)];
};

const filler: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for from by with and or as is are be i we my our it its this that so can want wants user users ' +
    'der die das den dem des ein eine einen und oder zu im in am mit für von auf ist ' +
    'le la les un une des du de et ou à au aux pour avec est el los las una y o en con por para'
  ).split(' '),
);
