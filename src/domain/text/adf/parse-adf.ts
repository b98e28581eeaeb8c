import type { TextDocument, Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import { noReferences, type References } from '../references';
import { paragraphsOf, textOf, listItem } from '../runs';
import { isInline, parseInline, cardAddress } from './adf-inline';
import { isNode, type AdfNode, childrenOf, attribute, words } from './adf-node';
import { parseTable } from './adf-table';
import { parseTasks } from './adf-tasks';

/** How many nodes deep the structure is kept; what lies deeper is kept as lines of text (D8). */
const deepest = 64;

/**
 * Reads a description in Atlassian Document Format (D1–D6, D8); an object that is none gives what
 * text it holds.
 */
export const parseAdf = (document: unknown): TextDocument => {
  const references = noReferences();
  const blocks = isNode(document) ? parseContent(document, references, deepest) : [];
  return { blocks, links: [...references.links], attachments: references.attachments };
};

/**
 * The blocks inside a node; text that stands there outside of any block makes a paragraph. `depth`:
 * levels still to keep.
 */
const parseContent = (node: AdfNode, references: References, depth: number): Block[] => {
  const blocks: Block[] = [];
  let line: AdfNode[] = [];
  for (const child of childrenOf(node)) {
    if (isInline(child)) line.push(child);
    else {
      if (line.length) append(blocks, paragraphsOf(parseInline(line, references)));
      line = [];
      append(blocks, parseBlock(child, references, depth - 1));
    }
  }
  if (line.length) append(blocks, paragraphsOf(parseInline(line, references)));
  return blocks;
};

/** One by one: a call with very many arguments overflows the stack. */
const append = (blocks: Block[], more: readonly Block[]): void => {
  for (const block of more) blocks.push(block);
};

const parseBlock = (node: AdfNode, references: References, depth: number): Block[] => {
  if (depth <= 0) return paragraphsOf(parseInline([node], references));
  switch (node.type) {
    case 'paragraph':
    case 'caption':
      return paragraphsOf(parseInline(childrenOf(node), references));
    case 'heading': {
      const text = textOf(parseInline(childrenOf(node), references)).trim();
      return text === '' ? [] : [{ kind: 'heading', level: levelOf(attribute(node, 'level')), text }];
    }
    case 'bulletList':
    case 'decisionList':
      return listBlocks(false, 1, parseItems(node, references, depth));
    case 'orderedList':
      return listBlocks(true, startOf(attribute(node, 'order')), parseItems(node, references, depth));
    case 'taskList':
      return parseTasks(node, references, depth, parseContent);
    case 'table':
      return parseTable(node, references);
    case 'codeBlock': {
      const text = textOf(parseInline(childrenOf(node), references));
      return text.trim() === '' ? [] : [{ kind: 'code', text }];
    }
    case 'panel':
    case 'expand':
    case 'nestedExpand':
      return boxOf(words(node, 'title').trim(), parseContent(node, references, depth));
    case 'blockquote': {
      const blocks = parseContent(node, references, depth);
      return blocks.length ? [{ kind: 'quote', blocks }] : [];
    }
    case 'blockCard':
    case 'embedCard':
      return paragraphsOf([{ text: cardAddress(node, references), bold: false, struck: false }]);
    case 'media':
      references.attachments += 1;
      return [];
    default:
      return parseContent(node, references, depth);
  }
};

const parseItems = (list: AdfNode, references: References, depth: number): ListItem[] =>
  childrenOf(list).map((node) => parseItem(node, references, depth - 1));

/** An item's first paragraph is its text; a decision holds its text directly. */
const parseItem = (node: AdfNode, references: References, depth: number): ListItem => {
  const children = childrenOf(node);
  const first = children[0];
  if (depth <= 0 || first === undefined || isInline(first)) return listItem(parseInline([node], references), []);
  if (first.type !== 'paragraph') return listItem([], parseContent(node, references, depth));
  const runs = parseInline(childrenOf(first), references);
  return listItem(runs, children.length > 1 ? parseContent({ content: children.slice(1) }, references, depth) : []);
};

const boxOf = (title: string, blocks: readonly Block[]): Block[] =>
  title === '' && blocks.length === 0 ? [] : [{ kind: 'box', title, blocks }];

const levelOf = (level: unknown): number =>
  typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 6;

const startOf = (order: unknown): number => (typeof order === 'number' && order >= 0 ? Math.floor(order) : 1);
