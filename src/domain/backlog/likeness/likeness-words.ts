import { copyPrefixes, fillerWords, idleMarks, idleParticles, particle, unspaced } from './likeness-phrases';
import { inOneOrder } from './likeness-order';

/** A text as it is compared, and how many different words of it say something. */
type ComparedText = { readonly text: string; readonly words: number };

/** Without case, width and what is put before a copy. */
export const normalize = (text: string): string => {
  const plain = text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(copyPrefixes, ' ');
  return unspaced.test(plain) ? plain.replace(idleMarks, '') : plain;
};

/** Of a normalised text. */
export const comparedText = (plain: string): ComparedText => {
  const tokens = tokensOf(plain);
  const words = new Set(tokens.filter((token) => isWord(token) && !fillerWords.has(token)).flatMap(wordsIn));
  return { text: inOneOrder(tokens.map(withoutParticles)), words: words.size };
};

/** The first word that says something. */
export const firstWord = (plain: string): string | undefined =>
  tokensOf(plain).find((token) => isWord(token) && !fillerWords.has(token));

/** Words, arrows and pauses. "C", "C++" and "C#" are three words, "5.1" and "1.5" two. */
const tokensOf = (plain: string): readonly string[] =>
  (plain.replace(elision, '').replace(/['’]/gu, '').match(token) ?? [])
    .map((found) => (isWord(found) ? found.replace(/^[.+#]+|\.+$/gu, '') : found))
    .filter((found) => found !== '');

const token = /->|=>|<-|[→←&]|[\p{L}\p{M}\p{N}.+#]+|[,:;|()[\]{}–—]|(?<=\s)-(?=\s)/gu;

/** Articles of French and Italian before a vowel. */
const elision = /(?<!\p{L})(?:l|d|un|dell)['’](?=\p{L})/gu;

const isWord = (found: string): boolean => /[\p{L}\p{N}]/u.test(found);

const withoutParticles = (word: string): string => (unspaced.test(word) ? word.replace(idleParticles, '') : word);

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Where nothing separates words, those that a dictionary finds; without one, so many letters. */
const wordsIn = (word: string): readonly string[] =>
  unspaced.test(word)
    ? [...segmenter.segment(word)]
        .filter(({ segment }) => !particle.test(segment))
        .flatMap(({ segment }) => (segment.length > longestWord ? (segment.match(/.{1,6}/gsu) ?? []) : [segment]))
    : [word];

const longestWord = 18;
