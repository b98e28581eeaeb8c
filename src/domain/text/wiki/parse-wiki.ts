import { boxBlocks, codeBlocks, headingBlocks, quoteBlocks } from '../blocks';
import type { TextDocument, Block } from '../document';
import { documentOf, noReferences, type References } from '../references';
import { paragraphsOf } from '../runs';
import { parseWikiInline } from './wiki-inline';
import { isListLine, parseWikiList } from './wiki-list';
import { splitMacros } from './wiki-macros';
import { isTableLine, parseWikiTable } from './wiki-table';

/** How many macros deep the structure is kept; what lies deeper is kept as lines of text. */
const deepest = 16;

/** Jira wiki markup (D7), which older APIs, webhooks and plain text fields give. */
export const parseWiki = (text: string): TextDocument => {
  const references = noReferences();
  return documentOf(parseParts(text, references, deepest), references);
};

const parseParts = (text: string, references: References, depth: number): Block[] =>
  splitMacros(text).flatMap((part): Block[] => {
    if (part.macro === undefined || depth === 0) return parseLines(part.text, references);
    if (part.macro === 'code') return codeBlocks(part.text);
    const blocks = parseParts(part.text, references, depth - 1);
    return part.macro === 'quote' ? quoteBlocks(blocks) : boxBlocks(part.title, blocks);
  });

const parseLines = (text: string, references: References): Block[] => {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let prose: string[] = [];
  const append = (more: readonly Block[]): void => {
    for (const block of more) blocks.push(block);
  };
  const flush = (): void => {
    if (prose.length) append(paragraphsOf(parseWikiInline(prose.join('\n'), references)));
    prose = [];
  };
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const parse = parserOf(line);
    if (parse) {
      flush();
      const { blocks: parsed, next } = parse(lines, index, references);
      append(parsed);
      index = next;
      continue;
    }
    index += 1;
    const single = parseSingleLine(line, references);
    if (single) {
      flush();
      append(single);
    } else prose.push(line);
  }
  flush();
  return blocks;
};

/** The parser of the list or table that begins at a line, if one does. */
const parserOf = (line: string): typeof parseWikiList | undefined => {
  if (isListLine(line)) return parseWikiList;
  return isTableLine(line) ? parseWikiTable : undefined;
};

/**
 * The block that one line makes, a heading or a quotation; none for a rule or a blank line.
 * Undefined for a line of prose.
 */
const parseSingleLine = (line: string, references: References): Block[] | undefined => {
  if (line.trim() === '') return [];
  const heading = /^[ \t]*h([1-6])\.[ \t]*(.*)$/.exec(line);
  if (heading) return headingBlocks(Number(heading[1]), parseWikiInline(heading[2] ?? '', references));
  const quotation = /^[ \t]*bq\. (.*)$/.exec(line);
  if (quotation) return [{ kind: 'quote', blocks: paragraphsOf(parseWikiInline(quotation[1] ?? '', references)) }];
  return /^[ \t]*-{4,}[ \t]*$/.test(line) ? [] : undefined;
};
