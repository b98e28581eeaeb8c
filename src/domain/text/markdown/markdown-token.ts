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

/**
 * A token of marked's own, which has the members of its type, rather than one of an extension, of
 * which there are none.
 */
export const isMarked = (token: Token): token is MarkedToken => types.has(token.type);
