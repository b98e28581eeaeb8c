/** The number of words in a text; two characters of Chinese or Japanese count as one word. */
export const countWords = (text: string): number => {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === 1) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (kind === 2) {
      characters += 1;
      inWord = false;
    } else if (kind === 0) inWord = false;
  }
  return words + Math.ceil(characters / 2);
};

/** Letters and digits; beyond Latin-1 everything but the blocks of punctuation and symbols. */
const isLetter = (code: number): boolean =>
  code < 0x80
    ? /[0-9A-Za-z]/.test(String.fromCharCode(code))
    : code >= 0xc0 && code < 0xfe00 && !(code >= 0x2000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xdfff);

/** Kana and Han, whose words have no spaces between them. */
const isEastAsian = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;

/** What holds a word together: `sign-in`, `app.js`, `don't`, `snake_case`. */
const joiners = "-.'_’";

/**
 * What each UTF-16 code is: 0 between words, 1 in a word, 2 a character that counts by itself, 3 a joiner. Looked up,
 * because every character of a backlog passes here.
 */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isEastAsian(code) ? 2 : isLetter(code) ? 1 : joiners.includes(String.fromCharCode(code)) ? 3 : 0,
);
