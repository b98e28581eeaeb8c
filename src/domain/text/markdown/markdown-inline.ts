import type { Token } from 'marked';
import type { Found } from '../references';
import { type Run, noteAddresses } from '../runs';
import { readTag } from './markdown-html';
import { isMarked } from './markdown-token';

type Style = { readonly bold: boolean; readonly struck: boolean };

const plain: Style = { bold: false, struck: false };

/** The text of inline tokens with its style; links and images are noted on the way. */
export const readInline = (tokens: readonly Token[], found: Found, style: Style = plain): Run[] =>
  tokens.flatMap((token) => readToken(token, found, style));

const readToken = (token: Token, found: Found, style: Style): Run[] => {
  if (!isMarked(token)) return [];
  switch (token.type) {
    case 'text':
      noteAddresses(token.text, found);
      return [{ text: token.text, ...style }];
    case 'escape':
    case 'codespan':
      return [{ text: token.text, ...style }];
    case 'strong':
      return readInline(token.tokens, found, { ...style, bold: true });
    case 'del':
      return readInline(token.tokens, found, { ...style, struck: true });
    case 'em':
      return readInline(token.tokens, found, style);
    case 'link':
      found.links.add(token.href);
      return readInline(token.tokens, found, style);
    case 'image':
      found.attachments += 1;
      return [];
    case 'br':
      return [{ text: '\n', ...style }];
    case 'html':
      return [{ text: readTag(token.text, found), ...style }];
    default:
      return [];
  }
};
