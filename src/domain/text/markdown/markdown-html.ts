import type { References } from '../references';
import type { Run } from '../runs';

/** Comments are not shown to readers: templates explain themselves in them (A6). */
export const withoutComments = (text: string): string => {
  let shown = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (end === -1) return shown + text.slice(at);
    shown += text.slice(at, start);
    at = end + 3;
  }
};

const tag =
  /<\/?(?:a|b|blockquote|br|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|input|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video)(?:[\s/][^<>]*)?>/gi;

/**
 * What a tag within a line shows: a line break, nothing, or itself where it is no HTML but a
 * person's `<role>`.
 */
export const parseTag = (text: string, references: References): string => {
  noteReferences(text, references);
  return text.replace(tag, (whole) => (/^<br/i.test(whole) ? '\n' : ''));
};

/** The lines of a block of HTML: list items as `- …`, headings and summaries in bold. */
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
