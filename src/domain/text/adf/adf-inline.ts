import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';
import { type AdfNode, childrenOf, attribute, words, isNode } from './adf-node';

/**
 * The text of nodes with its style (D4), links and media noted on the way. Walks with a stack of
 * its own, so that no tree is too deep (D8). Blocks that turn up inside become lines (D6).
 */
export const parseInline = (nodes: readonly AdfNode[], references: References): Run[] => {
  const runs: Run[] = [];
  const stack: Stack = [];
  pushAll(stack, nodes);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === lineEnd) {
      endLine(runs);
      continue;
    }
    const text = leafText(node, references);
    if (text !== undefined) {
      if (text !== '') runs.push({ text, ...styleOf(node, references) });
    } else {
      const children = childrenOf(node);
      if (children.length && lineTypes.has(node.type)) {
        endLine(runs);
        stack.push(lineEnd);
      }
      pushAll(stack, children);
    }
  }
  return runs;
};

type Stack = (AdfNode | typeof lineEnd)[];

/** So that the first comes off first. */
const pushAll = (stack: Stack, nodes: readonly AdfNode[]): void => {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
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

export const isInline = (node: AdfNode): boolean => inlineTypes.has(node.type);

/** Notes the address of a smart card and gives it (D4): evidence of a link. */
export const cardAddress = (node: AdfNode, references: References): string => {
  const linked = attribute(node, 'data');
  const address = words(node, 'url') || (isNode(linked) ? words({ attrs: linked }, 'url') : '');
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

/** What a node says by itself; undefined where its content says it. */
const leafText = (node: AdfNode, references: References): string | undefined => {
  switch (node.type) {
    case 'text':
      if (typeof node.text !== 'string') return '';
      noteAddresses(node.text, references);
      return node.text.includes('\r') ? node.text.replace(/\r\n?/g, '\n') : node.text;
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
      return words(node, 'text');
    case 'emoji':
      return words(node, 'text') || words(node, 'shortName');
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

/** The timestamp of a date node: epoch milliseconds in a string. */
const isoDay = (timestamp: unknown): string => {
  const instant = typeof timestamp === 'string' && timestamp !== '' ? Number(timestamp) : timestamp;
  return typeof instant === 'number' && Math.abs(instant) <= 8.64e15
    ? new Date(instant).toISOString().slice(0, 10)
    : '';
};

const plainStyle = { bold: false, struck: false };

const styleOf = (node: AdfNode, references: References): { readonly bold: boolean; readonly struck: boolean } => {
  if (!Array.isArray(node.marks)) return plainStyle;
  let bold = false;
  let struck = false;
  for (const mark of node.marks.filter(isNode)) {
    if (mark.type === 'strong' || mark.type === 'underline') bold = true;
    else if (mark.type === 'strike') struck = true;
    else if (mark.type === 'link' && words(mark, 'href')) references.links.add(words(mark, 'href'));
  }
  return { bold, struck };
};
