import type { Token } from 'marked';
import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';
import { parseTag } from './markdown-html';
import { isMarked } from './markdown-token';

type Style = { readonly bold: boolean; readonly struck: boolean };

const plain: Style = { bold: false, struck: false };

/** The text of inline tokens with its style; links and images are noted on the way. */
export const parseInline = (tokens: readonly Token[], references: References, style: Style = plain): Run[] =>
  tokens.flatMap((token) => readToken(token, references, style));

const readToken = (token: Token, references: References, style: Style): Run[] => {
  if (!isMarked(token)) return [];
  switch (token.type) {
    case 'text':
      noteAddresses(token.text, references);
      return [{ text: token.text, ...style }];
    case 'escape':
    case 'codespan':
      return [{ text: token.text, ...style }];
    case 'strong':
      return parseInline(token.tokens, references, { ...style, bold: true });
    case 'del':
      return parseInline(token.tokens, references, { ...style, struck: true });
    case 'em':
      return parseInline(token.tokens, references, style);
    case 'link':
      references.links.add(token.href);
      return parseInline(token.tokens, references, style);
    case 'image':
      references.attachments += 1;
      return [];
    case 'br':
      return [{ text: '\n', ...style }];
    case 'html':
      return [{ text: parseTag(token.text, references), ...style }];
    default:
      return [];
  }
};
