import { asList, asObject } from '../json-values';

/** Jira's whole word for a document that it cannot read. */
export const invalidDocument = 'INVALID_INPUT';

/**
 * Loosely: version 1, nodes with a type, and texts that are neither empty nor of several lines
 * (D9).
 */
export const isDocument = (document: Readonly<Record<string, unknown>>): boolean => {
  if (document['version'] !== 1 || !Array.isArray(document['content'])) return false;
  const waiting: unknown[] = [document];
  while (waiting.length > 0) {
    const node = asObject(waiting.pop());
    if (typeof node?.['type'] !== 'string') return false;
    if (node['type'] === 'text' && !isText(node['text'])) return false;
    for (const child of asList(node['content'])) waiting.push(child);
  }
  return true;
};

const isText = (text: unknown): boolean =>
  typeof text === 'string' && text !== '' && !text.includes('\n') && !text.includes('\r');
