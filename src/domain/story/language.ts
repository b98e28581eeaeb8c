import { englishWords, otherWords } from './language-phrases';

/**
 * Whether a text is in another language than English (Q6): in another script, with more small words
 * of other languages than of English, or with foreign letters and no English word. A text too short
 * to tell is English. `lines`: the most telling first.
 */
export const isInOtherLanguage = (lines: Iterable<string>): boolean => {
  const counts: Counts = { latin: 0, foreign: 0, english: 0, other: 0, accented: 0 };
  let characters = 0;
  for (const line of lines) {
    countWords(line.slice(0, enough).toLowerCase(), counts);
    if (isClear(counts)) return false;
    characters += line.length;
    if (characters >= enough) break;
  }
  const { latin, foreign, english, other, accented } = counts;
  return foreign * 3 > latin || other > english || (english === 0 && accented > 0);
};

/** So many characters tell a language. */
const enough = 300;

/** So many small words of English tell it sooner, where none is of another language. */
const clear = 3;

/** `latin`, `foreign`: characters by script; the others: words. */
type Counts = { latin: number; foreign: number; english: number; other: number; accented: number };

const isClear = ({ english, other, foreign }: Counts): boolean => english >= clear && other + foreign === 0;

/** Word by word, since the first ones of a line often do. `line`: in lower case. */
const countWords = (line: string, counts: Counts): void => {
  let start = 0;
  for (let index = 0; index <= line.length && !isClear(counts); index += 1) {
    const code = line.charCodeAt(index);
    if (isLatin(code)) continue;
    if (index > start) countWord(line.slice(start, index), counts);
    if (isForeign(code)) counts.foreign += 1;
    start = index + 1;
  }
};

/** A Latin letter in lower case; false for NaN, past the end of a line. */
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f);

/** A letter of another script. */
const isForeign = (code: number): boolean => (code >= 0x370 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xffdc);

const countWord = (word: string, counts: Counts): void => {
  counts.latin += word.length;
  const language = smallWords.get(word);
  if (language !== undefined) counts[language] += 1;
  else if (accentedLetter.test(word)) counts.accented += 1;
};

type Language = 'english' | 'other';

const smallWords: ReadonlyMap<string, Language> = new Map(
  [...englishWords, ...otherWords].map((word): [string, Language] => [
    word,
    englishWords.has(word) ? 'english' : 'other',
  ]),
);

const accentedLetter = /[\u00df-\u024f]/;
