import type { References } from '../references';
import type { Run } from '../runs';

/** A text without HTML comments, in which templates explain themselves unseen (A6). */
export const withoutComments = (text: string): string => {
  let visible = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    visible += text.slice(from, start);
    from = end + 3;
  }
  return visible + text.slice(from);
};

const tag =
  /<\/?(?:a|b|blockquote|br|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|input|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video)(?:[\s/][^<>]*)?>/gi;

/**
 * What a reader sees of a tag within a line: a line break, nothing, or the tag itself where it is
 * no HTML but a person's `<role>`.
 */
export const textOfTag = (text: string, references: References): string => {
  noteReferences(text, references);
  return text.replace(tag, (whole) => (/^<br/i.test(whole) ? '\n' : ''));
};

/** A block of HTML, a run for each line: list items as `- …`, headings and summaries in bold. */
export const parseHtml = (text: string, references: References): Run[] => {
  noteReferences(text, references);
  const lines = text
    .replace(/<li(?:\s[^<>]*)?>/gi, '\n- ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/summary|\/li)\s*\/?>/gi, '\n')
    .split('\n');
  return lines.map((line) => ({
    text: `${line.replace(tag, '').trim()}\n`,
    bold: /^\s*(?:<details[^<>]*>)?\s*<(?:h[1-6]|summary|b|strong)\b/i.test(line),
    struck: false,
  }));
};

const noteReferences = (text: string, references: References): void => {
  for (const [, address] of text.matchAll(/<a\s[^<>]*?href=["']([^"'<>]+)["']/gi))
    if (address) references.links.add(address);
  references.attachments += [...text.matchAll(/<(?:img|video)\s/gi)].length;
};
