import type { TextDocument, Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import { nothingFound, type Found } from '../references';
import { paragraphsOf, textOf, listItem } from '../runs';
import { isInline, readInline, cardAddress } from './adf-inline';
import { isNode, type AdfNode, childrenOf, attribute, words } from './adf-node';
import { readTable } from './adf-table';
import { readTasks } from './adf-tasks';

/** How many nodes deep the structure is kept; what lies deeper is kept as lines of text (D8). */
const deepest = 64;

/** Reads a description in Atlassian Document Format (D1–D6, D8); an object that is none gives what text it holds. */
export const readAdf = (document: unknown): TextDocument => {
  const found = nothingFound();
  const blocks = isNode(document) ? readContent(document, found, deepest) : [];
  return { blocks, links: [...found.links], attachments: found.attachments };
};

/** The blocks inside a node; text that stands there outside of any block makes a paragraph. `depth`: levels still to keep. */
const readContent = (node: AdfNode, found: Found, depth: number): Block[] => {
  const blocks: Block[] = [];
  let line: AdfNode[] = [];
  for (const child of childrenOf(node)) {
    if (isInline(child)) line.push(child);
    else {
      if (line.length) append(blocks, paragraphsOf(readInline(line, found)));
      line = [];
      append(blocks, readBlock(child, found, depth - 1));
    }
  }
  if (line.length) append(blocks, paragraphsOf(readInline(line, found)));
  return blocks;
};

/** One by one: a call with very many arguments overflows the stack. */
const append = (blocks: Block[], more: readonly Block[]): void => {
  for (const block of more) blocks.push(block);
};

const readBlock = (node: AdfNode, found: Found, depth: number): Block[] => {
  if (depth <= 0) return paragraphsOf(readInline([node], found));
  switch (node.type) {
    case 'paragraph':
    case 'caption':
      return paragraphsOf(readInline(childrenOf(node), found));
    case 'heading': {
      const text = textOf(readInline(childrenOf(node), found)).trim();
      return text === '' ? [] : [{ kind: 'heading', level: levelOf(attribute(node, 'level')), text }];
    }
    case 'bulletList':
    case 'decisionList':
      return listBlocks(false, 1, readItems(node, found, depth));
    case 'orderedList':
      return listBlocks(true, startOf(attribute(node, 'order')), readItems(node, found, depth));
    case 'taskList':
      return readTasks(node, found, depth, readContent);
    case 'table':
      return readTable(node, found);
    case 'codeBlock': {
      const text = textOf(readInline(childrenOf(node), found));
      return text.trim() === '' ? [] : [{ kind: 'code', text }];
    }
    case 'panel':
    case 'expand':
    case 'nestedExpand':
      return boxOf(words(node, 'title').trim(), readContent(node, found, depth));
    case 'blockquote': {
      const blocks = readContent(node, found, depth);
      return blocks.length ? [{ kind: 'quote', blocks }] : [];
    }
    case 'blockCard':
    case 'embedCard':
      return paragraphsOf([{ text: cardAddress(node, found), bold: false, struck: false }]);
    case 'media':
      found.attachments += 1;
      return [];
    default:
      return readContent(node, found, depth);
  }
};

const readItems = (list: AdfNode, found: Found, depth: number): ListItem[] =>
  childrenOf(list).map((node) => readItem(node, found, depth - 1));

/** An item's first paragraph is its text; a decision holds its text directly. */
const readItem = (node: AdfNode, found: Found, depth: number): ListItem => {
  const children = childrenOf(node);
  const first = children[0];
  if (depth <= 0 || first === undefined || isInline(first)) return listItem(readInline([node], found), []);
  if (first.type !== 'paragraph') return listItem([], readContent(node, found, depth));
  const runs = readInline(childrenOf(first), found);
  return listItem(runs, children.length > 1 ? readContent({ content: children.slice(1) }, found, depth) : []);
};

const boxOf = (title: string, blocks: readonly Block[]): Block[] =>
  title === '' && blocks.length === 0 ? [] : [{ kind: 'box', title, blocks }];

const levelOf = (level: unknown): number =>
  typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 6;

const startOf = (order: unknown): number => (typeof order === 'number' && order >= 0 ? Math.floor(order) : 1);
