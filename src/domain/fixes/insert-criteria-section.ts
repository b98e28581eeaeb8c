import { outlineOf } from '../description/outline/outline';
import { normaliseSynonyms, topicOfLabel } from '../description/outline/topics';
import { type AdfNode, isNode, childrenOf, attribute } from '../text/adf/adf-node';
import { looksLikeMarkdown } from '../text/markup-kind';
import { parseText } from '../text/parse-text';

/** A heading that is recognised again (A2). */
const messages = { heading: 'Acceptance criteria' };

/**
 * A description with a section for acceptance criteria at its end: a heading and a list of the
 * template's lines. What a person wrote stays as it was, node for node and character for character
 * (D9). A plain string goes on in its own markup (D7); nothing becomes a new document (D1).
 * `template`: a list in wiki markup or Markdown, as administrators write it. Undefined for a value
 * that is no description, which nobody should write over.
 */
export const insertCriteriaSection = (description: unknown, template: string): unknown => {
  const lines = linesOf(template);
  if (typeof description === 'string' && description.trim() !== '') return withMarkup(description, lines);
  if (description === null || description === undefined || typeof description === 'string')
    return { type: 'doc', version: 1, content: sectionOf(usualLevel, lines) };
  return isNode(description) ? withNodes(description, lines) : undefined;
};

/** Whether a description has a heading or label for criteria, whatever stands under it (A2). */
export const hasCriteriaHeading = (description: unknown, synonyms: readonly string[]): boolean =>
  outlineOf(parseText(description), normaliseSynonyms(synonyms)).some(({ topics }) => topics.includes('criteria'));

/** The entries of the template without the marks of its list, and without a heading of its own. */
const linesOf = (template: string): string[] =>
  template
    .split(/[\r\n]+/)
    .map((line) => line.replace(listMark, '').trim())
    .filter((line) => line !== '' && topicOfLabel(line, new Set()) !== 'criteria');

const listMark = /^\s*(?:h[1-6]\.|[-*#+]+|\d+[.)])\s+(?:\[[ xX]?\]\s+)?/;

const withMarkup = (text: string, lines: readonly string[]): string => {
  const markdown = looksLikeMarkdown(text);
  const levels = [...text.matchAll(markdown ? /^(#{1,6}) +\S/gm : /^h([1-6])\. *\S/gm)].map(([, mark = '']) =>
    markdown ? mark.length : Number(mark),
  );
  const level = highestOf(levels);
  const heading = markdown ? `${'#'.repeat(level)} ${messages.heading}` : `h${level}. ${messages.heading}`;
  const list = lines.map((line) => `${markdown ? '-' : '*'} ${line}`).join('\n');
  return `${text}\n\n${heading}\n\n${list}`;
};

const withNodes = (document: AdfNode, lines: readonly string[]): unknown => {
  const { type = 'doc', content = [] } = document;
  if (type !== 'doc' || !Array.isArray(content)) return undefined;
  const before: readonly unknown[] = content;
  // Spread first, so that the members keep their order.
  return {
    ...document,
    ...('version' in document ? {} : { version: 1 }),
    type,
    content: [...before, ...sectionOf(highestOf(headingLevels(document)), lines)],
  };
};

const headingLevels = (document: AdfNode): readonly number[] =>
  childrenOf(document)
    .filter(({ type }) => type === 'heading')
    .map((heading) => attribute(heading, 'level'))
    .filter((level) => typeof level === 'number' && level >= 1 && level <= 6)
    .map(Number);

/** As high as the highest heading: a section below a higher one would belong to it (A3). */
const highestOf = (levels: readonly number[]): number => (levels.length > 0 ? Math.min(...levels) : usualLevel);

const usualLevel = 2;

const sectionOf = (level: number, lines: readonly string[]): object[] => [
  { type: 'heading', attrs: { level }, content: [{ type: 'text', text: messages.heading }] },
  ...(lines.length === 0
    ? []
    : [
        {
          type: 'bulletList',
          content: lines.map((text) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          })),
        },
      ]),
];
