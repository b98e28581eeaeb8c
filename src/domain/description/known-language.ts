import { knownWords, unknownWords } from './known-language-phrases';
import type { Section } from './outline/section';

/**
 * Whether a text is in a language whose titles of criteria are not known (A19): in a script that
 * none of the known ones uses, or with more small words of other languages than of known ones. A
 * text too short to tell is in a known language. `lines`: read until enough are.
 */
export const isInUnknownLanguage = (lines: Iterable<string>): boolean => {
  let characters = 0;
  let letters = 0;
  let foreign = 0;
  let known = 0;
  let unknown = 0;
  for (const line of lines) {
    const text = line.slice(0, enough).toLowerCase();
    letters += text.match(/\p{L}/gu)?.length ?? 0;
    foreign += text.match(unknownScripts)?.length ?? 0;
    for (const word of text.split(/[^\p{L}\p{M}']+/u)) {
      if (unknownWords.has(word) && !knownWords.has(word)) unknown += 1;
      else if (knownWords.has(word) && !unknownWords.has(word)) known += 1;
    }
    characters += text.length;
    if (characters >= enough) break;
  }
  return foreign * 2 > letters || (unknown >= fewest && unknown > known);
};

/** Whether the beginning of a text has letters that English lacks: a cheap test, made of many. */
export const mayBeOtherLanguage = (outline: readonly Section[]): boolean => {
  for (let index = 0; index < Math.min(outline.length, 3); index += 1) {
    const { title = '', own = [] } = outline[index] ?? {};
    if (foreignLetter.test(title) || foreignLetter.test(own[0] ?? '') || foreignLetter.test(own[1] ?? '')) return true;
  }
  return false;
};

const foreignLetter = /[\u00c0-\u1fff\u2c00-\ud7ff]/;

/** So many characters tell a language. */
const enough = 600;

/** Fewer small words may be names. */
const fewest = 2;

/** Letters of other scripts than the known languages are written in. */
const unknownScripts =
  /(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Devanagari}|\p{Script=Common}|\p{Script=Inherited})\p{L}/gu;
