import type { AdfDoc, AdfNode } from './adf';

/** The document as plain text, a line for each block: what the change history shows of an edit. */
export const plainText = (document: AdfDoc): string => document.content.flatMap(linesOf).join('\n');

const leaves = new Set(['paragraph', 'heading', 'codeBlock', 'taskItem']);

const linesOf = (node: AdfNode): readonly string[] => {
  if (leaves.has(node.type)) return [(node.content ?? []).map(inlineText).join('')];
  const title = node.attrs?.['title'];
  const inside = (node.content ?? []).flatMap(linesOf);
  return typeof title === 'string' ? [title, ...inside] : inside;
};

const inlineText = ({ type, text, attrs }: AdfNode): string => {
  if (type === 'hardBreak') return '\n';
  const shown = text ?? attrs?.['text'] ?? attrs?.['url'] ?? attrs?.['timestamp'];
  return typeof shown === 'string' ? shown : '';
};
