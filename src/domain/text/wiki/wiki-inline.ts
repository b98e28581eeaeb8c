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
  /(?<![\w*\\])\*(?=\S)([^*\n]*[^*\s])\*(?![\w*])|(?<![\w+\\])\+(?=\S)([^+\n]*[^+\s])\+(?![\w+])|(?<![\w\\-])-(?=[^\s-])((?:[^\n-]|(?<=\w)-(?=\w))*[^\s-])-(?![\w-])|(?<![\w\\])_(?=\S)([^_\n]*[^_\s])_(?!\w)/g;

type Style = Pick<Run, 'bold' | 'struck'>;

const plain: Style = { bold: false, struck: false };

/**
 * Splits a text into its bold (or underlined), struck and other parts. Calls itself for what is
 * within: no mark stands within itself, so that four levels are the most.
 */
const splitEmphasis = (text: string, style: Style = plain): Run[] => {
  const runs: Run[] = [];
  const push = (part: string): void => {
    if (part !== '') runs.push({ text: part.replace(/\\([*_+{}[\]!|#-])/g, '$1'), ...style });
  };
  let from = 0;
  for (const match of text.matchAll(emphasis)) {
    push(text.slice(from, match.index));
    const [whole, bold, underlined, struck, slanted] = match;
    const strong = bold ?? underlined;
    const within = { bold: style.bold || strong !== undefined, struck: style.struck || struck !== undefined };
    for (const run of splitEmphasis(strong ?? struck ?? slanted ?? '', within)) runs.push(run);
    from = match.index + whole.length;
  }
  push(text.slice(from));
  return runs;
};
