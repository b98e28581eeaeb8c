import type { Block, ListItem } from './document';
import type { References } from './references';

/** A stretch of text in one style; `\n` in it is a line break. */
export type Run = { readonly text: string; readonly bold: boolean; readonly struck: boolean };

/**
 * The paragraphs of one run of prose: one, unless some of its lines are wholly bold; such a line
 * stands by itself, because people write headings that way (A2).
 */
export const paragraphsOf = (runs: readonly Run[]): Block[] => {
  const only = runs.length === 1 ? runs[0] : undefined;
  if (only) return paragraph(only.text, only.bold);
  if (!runs.some(({ bold }) => bold)) return paragraph(textOf(runs), false);
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    blocks.push(...paragraph(plain.join('\n'), false));
    plain = [];
  };
  for (const line of linesOf(runs)) {
    const text = textOf(line);
    if (isBold(line)) {
      flush();
      blocks.push(...paragraph(text, true));
    } else plain.push(text);
  }
  flush();
  return blocks;
};

export const textOf = (runs: readonly Run[]): string => {
  const [only] = runs;
  return runs.length === 1 && only ? only.text : runs.map(({ text }) => text).join('');
};

/**
 * Crossed out: all of it, or a first part of at least two words, as people do who then add why.
 * One struck word before others ("~~10~~ 20 items") is a correction.
 */
const isStruck = (runs: readonly Run[]): boolean => {
  if (!runs.some(({ struck }) => struck)) return false;
  const spoken = runs.filter(({ text }) => hasWord(text));
  const first = spoken[0];
  return (
    first !== undefined && first.struck && (spoken.every(({ struck }) => struck) || /\S\s+\S/.test(first.text.trim()))
  );
};

/** The first paragraph is the item's own text; the rest is nested under it. */
export const listItem = (runs: readonly Run[], nested: readonly Block[]): ListItem => ({
  text: textOf(runs).trim(),
  struck: isStruck(runs),
  blocks: nested,
});

/** Notes the addresses that stand in the text itself. */
export const noteAddresses = (text: string, references: References): void => {
  if (!text.includes('://')) return;
  for (const [address] of text.matchAll(/https?:\/\/[^\s<>"'|[\]{}()]+/g))
    references.links.add(address.replace(/[.,;:!?]+$/, ''));
};

const paragraph = (raw: string, bold: boolean): Block[] => {
  const text = raw.trim();
  return text === '' ? [] : [{ kind: 'paragraph', text, bold: bold && hasWord(text) }];
};

const linesOf = (runs: readonly Run[]): Run[][] => {
  let line: Run[] = [];
  const lines = [line];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n');
    line.push({ ...run, text: first });
    for (const text of rest) {
      line = [{ ...run, text }];
      lines.push(line);
    }
  }
  return lines;
};

/** Punctuation and emoji beside the bold words do not matter: "**Notes**:". */
const isBold = (line: readonly Run[]): boolean => {
  const spoken = line.filter(({ text }) => hasWord(text));
  return spoken.length > 0 && spoken.every(({ bold }) => bold);
};

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
