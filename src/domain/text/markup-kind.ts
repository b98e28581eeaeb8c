import { splitMacros } from './wiki/wiki-macros';

/**
 * Whether a plain string is Markdown rather than Jira's wiki markup (D7). In doubt it is wiki
 * markup, as Jira's own plain strings are. Text in wiki code macros is no sign of either.
 */
export const looksLikeMarkdown = (text: string): boolean => {
  const parts = splitMacros(text);
  const outside =
    parts.length === 1 ? text : parts.flatMap((part) => (part.macro === 'code' ? [] : part.text)).join('\n');
  const macros = parts.filter(({ macro }) => macro !== undefined).length;
  return countSigns(outside, markdownSigns) > countSigns(outside, wikiSigns) + 3 * macros;
};

const markdownSigns = [
  /^ {0,3}#{2,6} +\S/gm,
  // Wiki markup's second level of a list never follows a blank line: such a heading counts twice.
  /^(?<![^\n]\n) {0,3}#{2,6} +\S/gm,
  /^ {0,3}# +\S.*(?<![.,;\s])\n(?![ \t]*#)/gm,
  /^ {0,3}(?:```|~~~)/gm,
  /^(?:={3,}|-{3,})[ \t]*$/gm,
  /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/gm,
  /^[ \t]*(?:[-*+]|\d+[.)]) \[[ xX]\]/gm,
  /^[ \t]{2,}[-*+] +\S/gm,
  /^> ?\S/gm,
  /\*\*[^*\n]+\*\*/g,
  /(?<!\w)__[^_\n]+__/g,
  /~~[^~\n]+~~/g,
  /\]\([^)\s]/g,
  /(?<![`\\])`[^`\n]+`/g,
  /<!--/g,
  /^[ \t]*<(?:details|summary|h[1-6]|ul|ol)\b[^<>\n]*>/gim,
  // A list in Markdown, plain lines in wiki markup: one sign, however many lines are numbered.
  /^[ \t]*1[.)] +\S/m,
];

const wikiSigns = [
  /^[ \t]*h[1-6]\. *\S/gm,
  /\{color\b[^{}\n]*\}/g,
  /\{\{[^{}\n]+\}\}/g,
  /^[ \t]*\|\|/gm,
  /\[[^[\]|\n]+\|[^[\]|\n]+\]/g,
  /\[[~^][^[\]\n]+\]/g,
  /^[ \t]*(?:\*{2,}|#\*|\*#) +\S/gm,
  /^[ \t]*# +\S.*\n[ \t]*# +\S|^# +\S.*\n#{2,} +\S/gm,
  /^[ \t]*bq\. /gm,
  /![^!\s|]+\.\w{2,5}(?:\|[^!\n]*)?!/g,
  /(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])/g,
  /(?<![\w+])\+[^+\s][^+\n]*\+(?![\w+])/g,
];

/** Of one kind so many signs count at most. */
const mostOfAKind = 20;

const countSigns = (text: string, signs: readonly RegExp[]): number => {
  let sum = 0;
  for (const sign of signs) {
    if (!sign.global) {
      if (sign.test(text)) sum += 1;
      continue;
    }
    const matches = text.matchAll(sign);
    for (let seen = 0; seen < mostOfAKind && !matches.next().done; seen += 1) sum += 1;
  }
  return sum;
};
