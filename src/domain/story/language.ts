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
    for (const word of wordsIn(line)) {
      countWord(word, counts);
      if (counts.english >= clear && counts.other + counts.foreign === 0) return false;
    }
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

/** The first words of a line, in lower case. */
const wordsIn = (line: string): readonly string[] => line.slice(0, enough).toLowerCase().match(wordPattern) ?? [];

/** Words in Latin letters, and letters of other scripts. */
const wordPattern = /[a-z\u00df-\u024f]+|[\u0370-\ud7ff\uf900-\uffdc]+/g;

const countWord = (word: string, counts: Counts): void => {
  if (word > lastLatin) {
    counts.foreign += word.length;
    return;
  }
  counts.latin += word.length;
  if (englishWords.has(word)) counts.english += 1;
  else if (otherWords.has(word)) counts.other += 1;
  else if (accentedLetter.test(word)) counts.accented += 1;
};

/** In the order of strings, words in other scripts come after this. */
const lastLatin = '\u024f\uffff';

const accentedLetter = /[\u00df-\u024f]/;
