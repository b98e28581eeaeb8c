import { topicOfLabel } from './topics';

/**
 * The text from a title of criteria on, where code is a section that was pasted as code (A15): the
 * title alone on its line and an item or a step below it. Undefined for code that mentions the
 * words, such as a comment or a key.
 */
export const criteriaInCode = (code: string, synonyms: ReadonlySet<string>): string | undefined => {
  if (code.length > longest || !mayHoldTitle(code, synonyms)) return undefined;
  const lines = code.split('\n');
  const title = lines.findIndex((line) => isTitleLine(line) && topicOfLabel(line, synonyms) === 'criteria');
  if (title === -1) return undefined;
  const below = lines.slice(title + 1).filter((line) => line.trim() !== '');
  return below.length > 0 && below.every(isTextLine) ? lines.slice(title).join('\n') : undefined;
};

/** A cheap test, made of all code. */
const mayHoldTitle = (code: string, synonyms: ReadonlySet<string>): boolean =>
  synonyms.size > 0 || parts.some((part) => code.includes(part)) || /[^\0-\x7f]/.test(code.slice(0, 200));

const parts = ['riter', 'RITER', 'AC', 'ccept'];

/** Longer code is no text that somebody pasted. */
const longest = 4_000;

/** No comment, key or quotation. */
const isTitleLine = (line: string): boolean => line.length <= 60 && !/[_"'`={}]|^\s*(?:\/\/|--|\/\*)/.test(line);

/** An item, a step, or words that go on; not what only code has. */
const isTextLine = (line: string): boolean => !/[;{}]\s*$|^\s*(?:\/\/|import\b|def\b|[\w.]+\s*[=(])|=>|\(\)/.test(line);
