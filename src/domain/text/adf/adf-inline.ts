import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';
import { type AdfNode, childrenOf, attribute, stringAttribute, isNode } from './adf-node';

/** The text of nodes with its style (D4); notes links, media. Blocks inside become lines (D6). */
export const parseAdfInline = (nodes: readonly AdfNode[], references: References): readonly Run[] => {
  const [only] = nodes;
  // Nearly all texts are of one node: an array that grows takes more memory than the text.
  if (nodes.length === 1 && only?.type === 'text') {
    const text = textIn(only, references);
    return text === '' ? [] : [runOf(text, only, references)];
  }
  const runs: Run[] = [];
  for (const node of nodes) if (!addLeaf(runs, node, references)) addTree(runs, node, references);
  return runs;
};

/** Adds a node without children; false for a node whose children hold the text. */
const addLeaf = (runs: Run[], node: AdfNode, references: References): boolean => {
  const text = leafText(node, references);
  if (text === undefined) return false;
  if (text !== '') runs.push(runOf(text, node, references));
  return true;
};

/** Walks with a stack of its own, so that no tree is too deep (D8). */
const addTree = (runs: Run[], root: AdfNode, references: References): void => {
  const stack: Stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === lineEnd) endLine(runs);
    else if (!addLeaf(runs, node, references)) {
      const children = childrenOf(node);
      if (children.length && lineTypes.has(node.type)) {
        endLine(runs);
        stack.push(lineEnd);
      }
      pushAll(stack, children);
    }
  }
};

type Stack = (AdfNode | typeof lineEnd)[];

/** Last node first, so that the first comes off first. */
const pushAll = (stack: Stack, nodes: readonly AdfNode[]): void => {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node) stack.push(node);
  }
};

/** The types that stand within a line. */
const inlineTypes: ReadonlySet<unknown> = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'status',
  'date',
  'inlineCard',
  'mediaInline',
  'placeholder',
  'inlineExtension',
]);

/** Whether a node stands within a line. */
export const isInline = (node: AdfNode): boolean => inlineTypes.has(node.type);

/** The address of a smart card, which is noted as a link (D4); '' where it has none. */
export const cardAddress = (node: AdfNode, references: References): string => {
  const linked = attribute(node, 'data');
  const address = stringAttribute(node, 'url') || (isNode(linked) ? stringAttribute({ attrs: linked }, 'url') : '');
  if (address) references.links.add(address);
  return address;
};

const lineEnd = Symbol('end of a line');

const endLine = (runs: Run[]): void => {
  const last = runs.at(-1);
  if (last && !last.text.endsWith('\n')) runs.push({ text: '\n', bold: last.bold, struck: last.struck });
};

/** The types that stand on lines of their own. */
const lineTypes: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'caption',
  'listItem',
  'taskItem',
  'blockTaskItem',
  'decisionItem',
  'codeBlock',
  'tableCell',
  'tableHeader',
]);

/** The text of a node without children; undefined for a node whose children hold the text. */
const leafText = (node: AdfNode, references: References): string | undefined => {
  switch (node.type) {
    case 'text':
      return textIn(node, references);
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
      return stringAttribute(node, 'text');
    case 'emoji':
      return stringAttribute(node, 'text') || stringAttribute(node, 'shortName');
    case 'date':
      return isoDay(attribute(node, 'timestamp'));
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return cardAddress(node, references);
    case 'media':
    case 'mediaInline':
      references.attachments += 1;
      return '';
    case 'placeholder':
      // The template's own prompt: nobody wrote it.
      return '';
    default:
      return undefined;
  }
};

const textIn = ({ text }: AdfNode, references: References): string => {
  if (typeof text !== 'string') return '';
  noteAddresses(text, references);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
};

/** The timestamp of a date node is epoch milliseconds in a string; '' where it is no date. */
const isoDay = (timestamp: unknown): string => {
  const instant = typeof timestamp === 'string' && timestamp !== '' ? Number(timestamp) : timestamp;
  return typeof instant === 'number' && Math.abs(instant) <= latestInstant
    ? new Date(instant).toISOString().slice(0, 10)
    : '';
};

/** Beyond this, in either direction, `Date` has no dates. */
const latestInstant = 8.64e15;

/** Underlined text counts as bold. Notes the links among the marks. */
const runOf = (text: string, { marks }: AdfNode, references: References): Run => {
  let bold = false;
  let struck = false;
  if (!Array.isArray(marks)) return { text, bold, struck };
  for (const mark of marks) {
    if (!isNode(mark)) continue;
    if (mark.type === 'strong' || mark.type === 'underline') bold = true;
    else if (mark.type === 'strike') struck = true;
    else if (mark.type === 'link' && stringAttribute(mark, 'href')) references.links.add(stringAttribute(mark, 'href'));
  }
  return { text, bold, struck };
};
