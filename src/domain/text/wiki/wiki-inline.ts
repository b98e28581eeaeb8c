import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';

/** The text of lines of wiki markup with its style; links and attachments are noted on the way. */
export const parseInline = (markup: string, references: References): Run[] => {
  noteAddresses(markup, references);
  return emphasised(
    markup.replace(construct, (whole, ...parts: (string | undefined)[]) => shown(whole, parts, references)),
  );
};

const construct = new RegExp(
  [
    String.raw`\{\{([^{}\n]+)\}\}`,
    String.raw`\[\^([^[\]\n]+)\]`,
    String.raw`\[~([^[\]\n]+)\]`,
    String.raw`\[([^[\]|\n]+)\|([^[\]\n]+)\]`,
    String.raw`\[((?:https?:|mailto:|#)[^[\]\n]+)\]`,
    String.raw`!((?:[^\s!|][^!|\n]{0,200}\.(?:png|jpe?g|gif|svg|bmp|webp|tiff?|mp4|mov|avi|webm|pdf))|https?:\/\/[^!\s|]+)(?:\|[^!\n]*)?!`,
    String.raw`\{(?:color|anchor)(?::[^{}\n]*)?\}`,
    String.raw`(\\\\)(?=\s|$)`,
  ].join('|'),
  'gim',
);

/** What a reader sees of one construct. */
const shown = (whole: string, parts: readonly (string | undefined)[], references: References): string => {
  const [mono, attached, person, label, target, address, image, lineBreak] = parts;
  if (mono !== undefined) return mono;
  if (person !== undefined) return `@${person}`;
  if (attached !== undefined || image !== undefined) {
    references.attachments += 1;
    return '';
  }
  if (label !== undefined && target !== undefined) {
    const link = target.split('|', 1)[0] ?? target;
    if (link.includes('://') || link.startsWith('mailto:')) references.links.add(link.trim());
    return label;
  }
  if (address !== undefined) return address;
  return lineBreak === undefined && !whole.startsWith('\\') ? '' : '\n';
};

const emphasis =
  /(?<![\w*\\])\*(?=\S)([^*\n]*[^*\s])\*(?![\w*])|(?<![\w+\\])\+(?=\S)([^+\n]*[^+\s])\+(?![\w+])|(?<![\w\\-])-(?=[^\s-])([^\n-]*[^\s-])-(?![\w-])|(?<![\w\\])_(?=\S)([^_\n]*[^_\s])_(?!\w)/g;

/** Splits a text into its bold (or underlined), struck and other parts. */
const emphasised = (text: string): Run[] => {
  const runs: Run[] = [];
  let at = 0;
  const push = (part: string, bold: boolean, struck: boolean): void => {
    if (part !== '') runs.push({ text: part.replace(/\\([*_+{}[\]!|#-])/g, '$1'), bold, struck });
  };
  for (const match of text.matchAll(emphasis)) {
    push(text.slice(at, match.index), false, false);
    const [, bold, underlined, struck, slanted] = match;
    const strong = bold ?? underlined;
    push((strong ?? struck ?? slanted ?? '').replace(/^[_*+]|[_*+]$/g, ''), strong !== undefined, struck !== undefined);
    at = match.index + match[0].length;
  }
  push(text.slice(at), false, false);
  return runs;
};
