import type { TextDocument, Block } from '../document';
import { noReferences, type References } from '../references';
import { paragraphsOf, textOf } from '../runs';
import { parseInline } from './wiki-inline';
import { isListLine, parseList } from './wiki-list';
import { splitMacros } from './wiki-macros';
import { isTableLine, parseTable } from './wiki-table';

/** How many macros deep the structure is kept; what lies deeper is kept as lines of text. */
const deepest = 16;

/** Reads Jira wiki markup (D7): what older APIs, webhooks and plain text fields give. */
export const parseWiki = (text: string): TextDocument => {
  const references = noReferences();
  const blocks = readParts(text, references, deepest);
  return { blocks, links: [...references.links], attachments: references.attachments };
};

const readParts = (text: string, references: References, depth: number): Block[] =>
  splitMacros(text).flatMap((part): Block[] => {
    if (part.macro === undefined || depth === 0) return readLines(part.text, references);
    if (part.macro === 'code') return part.text.trim() === '' ? [] : [{ kind: 'code', text: part.text }];
    const blocks = readParts(part.text, references, depth - 1);
    if (part.macro === 'quote') return blocks.length ? [{ kind: 'quote', blocks }] : [];
    return blocks.length || part.title ? [{ kind: 'box', title: part.title, blocks }] : [];
  });

const readLines = (text: string, references: References): Block[] => {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let prose: string[] = [];
  const flush = (): void => {
    if (prose.length) for (const block of paragraphsOf(parseInline(prose.join('\n'), references))) blocks.push(block);
    prose = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const reader = isListLine(line) ? parseList : isTableLine(line) ? parseTable : undefined;
    if (reader) {
      flush();
      const { blocks: read, next } = reader(lines, at, references);
      for (const block of read) blocks.push(block);
      at = next;
      continue;
    }
    at += 1;
    const single = readSingle(line, references);
    if (single) {
      flush();
      for (const block of single) blocks.push(block);
    } else prose.push(line);
  }
  flush();
  return blocks;
};

/**
 * A line that is a block by itself: a heading, a quotation, a rule, nothing; undefined for a line
 * of prose.
 */
const readSingle = (line: string, references: References): Block[] | undefined => {
  if (line.trim() === '') return [];
  const heading = /^[ \t]*h([1-6])\.[ \t]*(.*)$/.exec(line);
  if (heading) {
    const text = textOf(parseInline(heading[2] ?? '', references)).trim();
    return text === '' ? [] : [{ kind: 'heading', level: Number(heading[1]), text }];
  }
  const quoted = /^[ \t]*bq\. (.*)$/.exec(line);
  if (quoted) return [{ kind: 'quote', blocks: paragraphsOf(parseInline(quoted[1] ?? '', references)) }];
  return /^[ \t]*-{4,}[ \t]*$/.test(line) ? [] : undefined;
};
