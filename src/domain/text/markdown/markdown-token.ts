import type { MarkedToken, Token } from 'marked';

const types: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote',
  'br',
  'checkbox',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'html',
  'image',
  'link',
  'list',
  'list_item',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]);

/** Whether a token has a type of marked's own, not of an extension: no extensions are in use. */
export const isMarked = (token: Token): token is MarkedToken => types.has(token.type);
