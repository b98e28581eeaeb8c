import { normaliseLabel, noSynonyms, topicOfLabel } from '../outline/topics';
import { isReference } from '../outline/task-phrases';
import { afterNone, elsewhere, later, mentions, none, see, trailing } from './absent-phrases';

/**
 * Whether a line among criteria says that none are there (A17): "Not applicable for this story",
 * "Will be added later by the product owner", "See description", "Same as MOB-12". "None of the
 * rounds is printed twice" and "Same order as on the shelf" are criteria.
 */
export const saysAbsent = (line: string): boolean => {
  if (line.length > longest || /["“„«]/.test(line)) return false;
  // "See-all link" is one word.
  const words = normaliseLabel(line.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  const tail = (phrases: Phrases): string | undefined => tailAfter(words, phrases);
  const noneTail = tail(nonePhrases);
  if (noneTail !== undefined && (noneTail === '' || afterNoneWords.has(firstWord(noneTail)))) return true;
  if (trailing.some((phrase) => words.endsWith(phrase)) && words.length <= longestTrailing) return true;
  if (isShort(promise(words), longestPromise) || isShort(tail(elsewherePhrases), longestPlace)) return true;
  const place = tail(seePhrases);
  return place !== undefined && isShort(place, longestPlace) && (isReference(lastPart(line)) || namesPlace(place));
};

/** In characters. */
const longest = 160;

/** In characters: in these languages the verb comes last. */
const longestTrailing = 30;

/** In words: who adds them, and when. */
const longestPromise = 14;

/** In words: where they stand. */
const longestPlace = 7;

/** By first word, or by first character in scripts without spaces. */
type Phrases = ReadonlyMap<string, readonly string[]>;

const withoutSpaces = /[\u0e00-\u0eff\u3040-\u9fff]/;

const indexOf = (phrases: readonly string[]): Phrases => {
  const byStart = new Map<string, string[]>();
  for (const phrase of phrases.map(normaliseLabel)) {
    const start = startOf(phrase);
    byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  return byStart;
};

const startOf = (words: string): string => (withoutSpaces.test(words.charAt(0)) ? words.charAt(0) : firstWord(words));

const firstWord = (words: string): string => words.split(' ', 1)[0] ?? '';

/** What stands behind the longest phrase that a line begins with; undefined without one. */
const tailAfter = (words: string, phrases: Phrases): string | undefined => {
  const found = (phrases.get(startOf(words)) ?? [])
    .filter((phrase) => words === phrase || words.startsWith(withoutSpaces.test(phrase) ? phrase : `${phrase} `))
    .toSorted((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : words.slice(found.length).trim();
};

const hangul = /[\uac00-\ud7a3]/;

/** A word alone begins many a sentence: "Pending bills are grey". */
const promise = (words: string): string | undefined => {
  const rest = tailAfter(words, laterPhrases);
  const isPhrase = rest === undefined || rest === '' || words.slice(0, -rest.length).trim().includes(' ');
  return isPhrase || withoutSpaces.test(words) || hangul.test(words) || afterNoneWords.has(firstWord(rest))
    ? rest
    : undefined;
};

const isShort = (tail: string | undefined, most: number): boolean =>
  tail !== undefined && tail.split(' ').length <= most && tail.length <= most * 12;

const lastPart = (line: string): string => line.trim().split(/\s+/).at(-1) ?? '';

const namesPlace = (place: string): boolean => {
  const words = place.split(' ').filter((word) => word !== '');
  return (
    words.length === 0 ||
    words.some((word) => mentionedWords.has(word)) ||
    topicOfLabel(words.at(-1) ?? '', noSynonyms) !== undefined
  );
};

const nonePhrases = indexOf(none);
const laterPhrases = indexOf(later);
const seePhrases = indexOf(see);
const elsewherePhrases = indexOf(elsewhere);
const afterNoneWords: ReadonlySet<string> = new Set(afterNone.map(normaliseLabel));
const mentionedWords: ReadonlySet<string> = new Set(mentions.map(normaliseLabel));
