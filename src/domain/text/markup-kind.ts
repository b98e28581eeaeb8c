import { splitMacros } from './wiki/wiki-macros';

/**
 * Whether a plain string is Markdown rather than Jira's wiki markup (D7). Jira's own plain strings
 * are wiki markup, so it takes more signs of Markdown than of wiki markup. What stands in wiki code
 * macros is no sign.
 */
export const looksLikeMarkdown = (text: string): boolean => {
  const parts = splitMacros(text);
  const outside =
    parts.length === 1 ? text : parts.flatMap((part) => (part.macro === 'code' ? [] : part.text)).join('\n');
  const macros = parts.filter(({ macro }) => macro !== undefined).length;
  return count(outside, markdownSigns) > count(outside, wikiSigns) + 3 * macros;
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
  // Numbered lines are Markdown's lists and wiki markup's plain lines: one sign however many there
  // are.
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

/** How many signs there are; 20 of one kind say no more than that. */
const count = (text: string, signs: readonly RegExp[]): number => {
  let sum = 0;
  for (const sign of signs) {
    if (!sign.global) {
      if (sign.test(text)) sum += 1;
      continue;
    }
    const matches = text.matchAll(sign);
    for (let seen = 0; seen < 20 && !matches.next().done; seen += 1) sum += 1;
  }
  return sum;
};
