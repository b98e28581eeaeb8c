import { isInstruction } from './instruction';
import {
  emptyAnswer,
  exampleInBrackets,
  numberedNoun,
  prefilled,
  quotedWords,
  templateWords,
  undecided,
  variables,
} from './placeholder-phrases';
import { isLetter } from './topics';

/** A longer line is somebody's own, and not worth the patterns. */
const longest = 300;

/** A mark is at most this long, save for instructions, dots and brackets. */
const longestMark = 80;

/** Whether a line or list item says nothing of its own: a mark or a template's instruction (A6). */
export const isPlaceholder = (text: string): boolean => isMark(text) || isInstruction(text);

/** Whether a line is what a template leaves to be replaced: dots, brackets, "TBD", "N/A". */
export const isMark = (text: string): boolean => {
  if (text.length > longest) return text.trim() === '';
  const bare = withoutFrame(text);
  return (
    bare === '' ||
    (bare.length <= longestMark && isShortMark(bare)) ||
    isUnfinished(bare) ||
    prefilled.test(bare) ||
    isUnfilledLabel(bare) ||
    (hasBracket(bare) && (isBracketed(bare) || isUnansweredField(bare))) ||
    (bare.includes('Z') && variables.test(bare))
  );
};

const isShortMark = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  emptyAnswer.test(text) ||
  undecided.test(text) ||
  /^(?:TODO|FIXME)\b/.test(text) ||
  numberedNoun.test(text);

/** A text without blanks, emphasis and quotation marks around it. */
const withoutFrame = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isFrame(text.charCodeAt(start))) start += 1;
  while (end > start && isFrame(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** Most lines begin and end with a letter, for which nothing is looked up. */
const isFrame = (code: number): boolean => !isLetter(code) && frame.has(code);

const frame: ReadonlySet<number> = new Set(Array.from(' \t\n\u00a0*_~`"\'“”', (sign) => sign.charCodeAt(0)));

/** "As a …, I want …": what is left of a template's dots. */
const isUnfinished = (text: string): boolean => {
  const endsInDots = (text.endsWith('..') || text.includes('…')) && /(?:\.{3}|…)\W*$/.test(text);
  if (!endsInDots || quotedWords.test(text)) return false;
  const mostWords = /(?:\.{3}|…).+(?:\.{3}|…)/.test(text) ? 16 : 5;
  return text.split(/\s+/).length <= mostWords || isOfTemplateWords(text);
};

const hasBracket = (text: string): boolean => text.includes('<') || text.includes('[') || text.includes('{');

/** "Browser [e.g. chrome, safari]", "Version: <if known>": a form's example, not an answer. */
const isUnansweredField = (text: string): boolean => {
  const open = text.search(/[[<{]/);
  return open > 0 && open <= longestName && exampleInBrackets.test(text.slice(open));
};

/** "Slides: <link to the slides>": what stands behind the label is still the template's. */
const isUnfilledLabel = (text: string): boolean =>
  text.endsWith('>') && /^[^<>]{1,60}[:–-]\s*<(?!https?:|mailto:)[^<>]+>$/.test(text);

/** The name of a field in a form is shorter than this. */
const longestName = 50;

/** Only brackets, or brackets between a template's own words: "Given <context> when <action>". */
const isBracketed = (text: string): boolean => {
  if (/^(?:<[^<>]*>|\[[^[\]]*\](?:\(\w*\))?|\{\{?[^{}]*\}?\})$/.test(text)) return true;
  const around = text.replace(/<[^<>]*>|\[[^[\]]*\]|\{\{?[^{}]*\}?\}/g, ' ');
  if (around === text) return false;
  return isOfTemplateWords(around);
};

/** Stops at the first word that is somebody's own. */
const isOfTemplateWords = (text: string): boolean => {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) if (!templateWords.has(word)) return false;
  return true;
};
