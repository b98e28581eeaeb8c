import { parseAdf } from './adf/parse-adf';
import type { TextDocument } from './document';
import { parseMarkdown } from './markdown/parse-markdown';
import { looksLikeMarkdown } from './markup-kind';
import { parseWiki } from './wiki/parse-wiki';

/**
 * A text field of Jira as a document: ADF (an object), or a plain string in wiki markup or Markdown
 * (D7). Anything else is an empty document (D1). Never throws; time is linear in the input (D8).
 */
export const parseText = (value: unknown): TextDocument => {
  if (typeof value === 'object' && value !== null) return parseAdf(value);
  if (typeof value !== 'string' || value.trim() === '') return emptyDocument;
  const text = value.replace(/\r\n?/g, '\n');
  return looksLikeMarkdown(text) ? parseMarkdown(text) : parseWiki(text);
};

const emptyDocument: TextDocument = { blocks: [], links: [], attachments: 0 };
