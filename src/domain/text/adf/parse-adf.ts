import { boxBlocks, codeBlocks, headingBlocks, quoteBlocks } from '../blocks';
import type { TextDocument, Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import { documentOf, noReferences, type References } from '../references';
import { paragraphsOf, textOf, listItem } from '../runs';
import { isInline, parseAdfInline, cardAddress } from './adf-inline';
import { isNode, type AdfNode, childrenOf, attribute, stringAttribute } from './adf-node';
import { parseAdfTable } from './adf-table';
import { parseAdfTasks } from './adf-tasks';

/** How many nodes deep the structure is kept; what lies deeper is kept as lines of text (D8). */
const deepest = 64;

/**
 * A text in Atlassian Document Format (D1–D6, D8). Any other object gives the text that it holds.
 */
export const parseAdf = (document: unknown): TextDocument => {
  const references = noReferences();
  const blocks = isNode(document) ? parseContent(document, references, deepest) : [];
  return documentOf(blocks, references);
};

/**
 * The blocks inside a node; text outside of any block makes a paragraph. `depth`: levels still to
 * keep.
 */
const parseContent = (node: AdfNode, references: References, depth: number): Block[] => {
  const blocks: Block[] = [];
  let line: AdfNode[] = [];
  for (const child of childrenOf(node)) {
    if (isInline(child)) line.push(child);
    else {
      if (line.length) {
        append(blocks, paragraphsOf(parseAdfInline(line, references)));
        line = [];
      }
      append(blocks, parseBlock(child, references, depth - 1));
    }
  }
  if (line.length) append(blocks, paragraphsOf(parseAdfInline(line, references)));
  return blocks;
};

/** One by one: a call with very many arguments overflows the stack. */
const append = (blocks: Block[], more: readonly Block[]): void => {
  for (const block of more) blocks.push(block);
};

const parseBlock = (node: AdfNode, references: References, depth: number): Block[] => {
  if (depth <= 0) return paragraphsOf(parseAdfInline([node], references));
  switch (node.type) {
    case 'paragraph':
    case 'caption':
      return paragraphsOf(parseAdfInline(childrenOf(node), references));
    case 'heading':
      return headingBlocks(headingLevel(attribute(node, 'level')), parseAdfInline(childrenOf(node), references));
    case 'bulletList':
    case 'decisionList':
      return listBlocks(false, 1, parseItems(node, references, depth));
    case 'orderedList':
      return listBlocks(true, firstNumber(attribute(node, 'order')), parseItems(node, references, depth));
    case 'taskList':
      return parseAdfTasks(node, { references, depth, parseBlocks: parseContent });
    case 'table':
      return parseAdfTable(node, references, (cell) => parseContent(cell, references, depth - 2));
    case 'codeBlock':
      return codeBlocks(textOf(parseAdfInline(childrenOf(node), references)));
    case 'panel':
    case 'expand':
    case 'nestedExpand':
      return boxBlocks(stringAttribute(node, 'title').trim(), parseContent(node, references, depth));
    case 'blockquote':
      return quoteBlocks(parseContent(node, references, depth));
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
  const [first, ...rest] = children;
  if (depth <= 0 || first === undefined || isInline(first)) return listItem(parseAdfInline([node], references), []);
  if (first.type !== 'paragraph') return listItem([], parseContent(node, references, depth));
  const runs = parseAdfInline(childrenOf(first), references);
  return listItem(runs, rest.length > 0 ? parseContent({ content: rest }, references, depth) : []);
};

const headingLevel = (level: unknown): number =>
  typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 6;

const firstNumber = (order: unknown): number => (typeof order === 'number' && order >= 0 ? Math.floor(order) : 1);
