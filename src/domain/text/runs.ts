import type { Block, ListItem } from './document';
import type { References } from './references';

/** A stretch of text in one style; `\n` in it is a line break. */
export type Run = { readonly text: string; readonly bold: boolean; readonly struck: boolean };

/**
 * The paragraphs of one stretch of prose. A line that is wholly bold is a paragraph by itself,
 * because people write headings that way (A2).
 */
export const paragraphsOf = (runs: readonly Run[]): Block[] => {
  if (runs.some(({ struck }) => struck)) return unstruckParagraphs(runs);
  const only = runs.length === 1 ? runs[0] : undefined;
  if (only) return paragraphBlocks(only.text, only.bold);
  if (!runs.some(({ bold }) => bold)) return paragraphBlocks(textOf(runs), false);
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    blocks.push(...paragraphBlocks(plain.join('\n'), false));
    plain = [];
  };
  for (const line of linesOf(runs)) {
    const text = textOf(line);
    if (isBold(line)) {
      flush();
      blocks.push(...paragraphBlocks(text, true));
    } else plain.push(text);
  }
  flush();
  return blocks;
};

/** Lines that are struck out count nowhere (A16). */
const unstruckParagraphs = (runs: readonly Run[]): Block[] =>
  paragraphsOf(
    linesOf(runs)
      .filter((line) => !isStruck(line))
      .flatMap((line) => [...line.map((run) => ({ ...run, struck: false })), lineBreak]),
  );

const lineBreak: Run = { text: '\n', bold: false, struck: false };

/** The text of runs without lines that are struck out. */
export const unstruckText = (runs: readonly Run[]): string =>
  runs.some(({ struck }) => struck)
    ? linesOf(runs)
        .filter((line) => !isStruck(line))
        .map(textOf)
        .join('\n')
    : textOf(runs);

/** The text of runs without its style. */
export const textOf = (runs: readonly Run[]): string => {
  const [only] = runs;
  return runs.length === 1 && only ? only.text : runs.map(({ text }) => text).join('');
};

/** A list item: the runs of its first paragraph and the blocks nested under it. */
export const listItem = (runs: readonly Run[], nested: readonly Block[]): ListItem => ({
  text: textOf(runs).trim(),
  struck: isStruck(runs),
  blocks: nested,
});

/** Adds the addresses that stand in a text itself. */
export const noteAddresses = (text: string, references: References): void => {
  if (!text.includes('://')) return;
  for (const [address] of text.matchAll(/https?:\/\/[^\s<>"'|[\]{}()]+/g))
    references.links.add(address.replace(/[.,;:!?]+$/, ''));
};

const paragraphBlocks = (raw: string, bold: boolean): Block[] => {
  const text = raw.trim();
  return text === '' ? [] : [{ kind: 'paragraph', text, bold: bold && hasWord(text) }];
};

const linesOf = (runs: readonly Run[]): Run[][] => {
  let line: Run[] = [];
  const lines = [line];
  for (const run of runs) {
    const { text, bold, struck } = run;
    if (!text.includes('\n')) {
      line.push(run);
      continue;
    }
    text.split('\n').forEach((part, index) => {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      line.push({ text: part, bold, struck });
    });
  }
  return lines;
};

/** Punctuation and emoji may be plain: "**Notes**:". */
const isBold = (line: readonly Run[]): boolean => {
  const worded = line.filter(({ text }) => hasWord(text));
  return worded.length > 0 && worded.every(({ bold }) => bold);
};

/**
 * It begins crossed out with at least two words, or half of it is: people write behind it why, or
 * leave code in between. One struck word before others ("~~10~~ 20 items") is a correction.
 */
const isStruck = (runs: readonly Run[]): boolean => {
  if (!runs.some(({ struck }) => struck)) return false;
  const worded = runs.filter(({ text }) => hasWord(text));
  const [first] = worded;
  if (!first?.struck) return false;
  return /\S\s+\S/.test(first.text.trim()) || wordsIn(worded.filter(({ struck }) => struck)) * 2 >= wordsIn(worded);
};

const wordsIn = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
