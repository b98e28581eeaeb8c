import type { ReactNode } from 'react';
import React from 'react';
import { siteAddress } from '../drawer/site-address';
import type { AdfNode } from './adf-node';
import { word } from './adf-node';
import { marked } from './marks';

/** Nodes that stand inside a line or stand for something outside the document, by type. */
export const inlineNodes: ReadonlyMap<string, (node: AdfNode, inside: ReactNode) => ReactNode> = new Map([
  ['text', (node: AdfNode) => marked(node.text, node.marks)],
  ['hardBreak', () => <br />],
  ['mention', (node: AdfNode) => <span className="mention">{word(node, 'text')}</span>],
  ['emoji', (node: AdfNode) => <span>{word(node, 'text') || word(node, 'shortName')}</span>],
  ['status', (node: AdfNode) => <span className={`status ${word(node, 'color')}`}>{word(node, 'text')}</span>],
  ['date', (node: AdfNode) => <time>{isoDay(Number(word(node, 'timestamp')))}</time>],
  ['placeholder', (node: AdfNode) => <span className="quiet">{word(node, 'text')}</span>],
  ['inlineCard', card],
  ['blockCard', card],
  ['embedCard', card],
  ['media', attachment],
  ['mediaInline', attachment],
  ['extension', extension],
  ['inlineExtension', extension],
]);

function card(node: AdfNode): ReactNode {
  const url = word(node, 'url');
  return url === '' ? <span className="quiet">A link</span> : <a href={siteAddress(url)}>{url}</a>;
}

function attachment(node: AdfNode): ReactNode {
  return <span className="attachment">Attachment{word(node, 'alt') && `: ${word(node, 'alt')}`}</span>;
}

function extension(node: AdfNode): ReactNode {
  return <span className="attachment">Macro {word(node, 'extensionKey')}</span>;
}

/** ADF dates are milliseconds since 1970 in UTC. */
function isoDay(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.valueOf()) ? '' : date.toISOString().slice(0, 10);
}
