/**
 * The number of words in a line: what stands after a space and begins with a letter or digit, at
 * most one sign before it. In Chinese and Japanese, which have no spaces, two characters count as
 * one word. Looks for spaces instead of at every character, because the whole prose of a backlog
 * passes here.
 */
export const countWords = (line: string): number => {
  if (eastAsian.test(line)) return countEastAsian(line);
  let words = beginsWord(line, 0) ? 1 : 0;
  for (let space = line.indexOf(' '); space !== -1; space = line.indexOf(' ', space + 1)) {
    if (beginsWord(line, space + 1)) words += 1;
  }
  return words;
};

/** Kana and Han. */
const eastAsian = /[\u3040-\u9fff]/;

const countEastAsian = (line: string): number => {
  const characters = line.match(/[\u3040-\u9fff]/g)?.length ?? 0;
  return Math.ceil(characters / 2) + countWords(line.replace(/[\u3040-\u9fff]+/g, ' '));
};

const beginsWord = (line: string, at: number): boolean =>
  isWordCharacter(line.charCodeAt(at)) || (line.charCodeAt(at) !== 0x20 && isWordCharacter(line.charCodeAt(at + 1)));

/**
 * Letters and digits; beyond ASCII everything but the blocks of punctuation and symbols. NaN, past
 * the end, is none.
 */
const isWordCharacter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xc0 && code < 0xfe00 && !(code >= 0x2000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xdfff);
