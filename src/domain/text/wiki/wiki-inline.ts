import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';

/** The text of lines of wiki markup with its style; notes links and attachments. */
export const parseWikiInline = (markup: string, references: References): Run[] => {
  noteAddresses(markup, references);
  return splitEmphasis(
    markup.replace(construct, (whole, ...groups: (string | undefined)[]) => visibleText(whole, groups, references)),
  );
};

/** Its groups are those that `visibleText` takes, in that order. */
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
const visibleText = (whole: string, groups: readonly (string | undefined)[], references: References): string => {
  const [mono, attached, person, label, target, address, image, lineBreak] = groups;
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
const splitEmphasis = (text: string): Run[] => {
  const runs: Run[] = [];
  const push = (part: string, bold: boolean, struck: boolean): void => {
    if (part !== '') runs.push({ text: part.replace(/\\([*_+{}[\]!|#-])/g, '$1'), bold, struck });
  };
  let from = 0;
  for (const match of text.matchAll(emphasis)) {
    push(text.slice(from, match.index), false, false);
    const [whole, bold, underlined, struck, slanted] = match;
    const strong = bold ?? underlined;
    push((strong ?? struck ?? slanted ?? '').replace(/^[_*+]|[_*+]$/g, ''), strong !== undefined, struck !== undefined);
    from = match.index + whole.length;
  }
  push(text.slice(from), false, false);
  return runs;
};
