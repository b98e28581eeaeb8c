import { parseAdf } from './adf/parse-adf';
import type { TextDocument } from './document';
import { parseMarkdown } from './markdown/parse-markdown';
import { looksLikeMarkdown } from './markup-kind';
import { parseWiki } from './wiki/parse-wiki';

const emptyDocument: TextDocument = { blocks: [], links: [], attachments: 0 };

/**
 * Reads a text field of Jira, whatever it holds: ADF (an object), or a plain string in wiki markup
 * or Markdown (D7). Anything else, and anything that holds no text, is an empty document (D1).
 * Never throws, in time linear in the input (D8).
 */
export const parseText = (value: unknown): TextDocument => {
  if (typeof value === 'object' && value !== null) return parseAdf(value);
  if (typeof value !== 'string' || value.trim() === '') return emptyDocument;
  const text = value.replace(/\r\n?/g, '\n');
  return looksLikeMarkdown(text) ? parseMarkdown(text) : parseWiki(text);
};
