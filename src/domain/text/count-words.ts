/**
 * The number of words in a line. A word stands after a space and begins with a letter or digit, at
 * most one sign before it; two characters of Chinese or Japanese count as one word.
 *
 * Looks at spaces instead of every character, because all the prose of a backlog passes here.
 */
export const countWords = (line: string): number => {
  if (eastAsian.test(line)) return countEastAsian(line);
  let count = beginsWord(line, 0) ? 1 : 0;
  for (let space = line.indexOf(' '); space !== -1; space = line.indexOf(' ', space + 1)) {
    if (beginsWord(line, space + 1)) count += 1;
  }
  return count;
};

/** Kana and Han. */
const eastAsian = /[\u3040-\u9fff]/;

const countEastAsian = (line: string): number => {
  const characters = line.match(/[\u3040-\u9fff]/g)?.length ?? 0;
  return Math.ceil(characters / 2) + countWords(line.replace(/[\u3040-\u9fff]+/g, ' '));
};

const beginsWord = (line: string, index: number): boolean =>
  isWordCharacter(line.charCodeAt(index)) ||
  (line.charCodeAt(index) !== 0x20 && isWordCharacter(line.charCodeAt(index + 1)));

/**
 * Letters and digits; beyond ASCII everything but the blocks of punctuation and symbols. False for
 * NaN, past the end of a line.
 */
const isWordCharacter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xc0 && code < 0xfe00 && !(code >= 0x2000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xdfff);
