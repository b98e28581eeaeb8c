import type { Token } from 'marked';
import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';
import { textOfTag } from './markdown-html';
import { isMarked } from './markdown-token';

type Style = { readonly bold: boolean; readonly struck: boolean };

const plain: Style = { bold: false, struck: false };

/** The text of inline tokens with its style; notes links and images. */
export const parseMarkdownInline = (tokens: readonly Token[], references: References, style: Style = plain): Run[] =>
  tokens.flatMap((token) => parseToken(token, references, style));

const parseToken = (token: Token, references: References, style: Style): Run[] => {
  if (!isMarked(token)) return [];
  switch (token.type) {
    case 'text':
      noteAddresses(token.text, references);
      return [{ text: token.text, ...style }];
    case 'escape':
    case 'codespan':
      return [{ text: token.text, ...style }];
    case 'strong':
      return parseMarkdownInline(token.tokens, references, { ...style, bold: true });
    case 'del':
      return parseMarkdownInline(token.tokens, references, { ...style, struck: true });
    case 'em':
      return parseMarkdownInline(token.tokens, references, style);
    case 'link':
      references.links.add(token.href);
      return parseMarkdownInline(token.tokens, references, style);
    case 'image':
      references.attachments += 1;
      return [];
    case 'br':
      return [{ text: '\n', ...style }];
    case 'html':
      return [{ text: textOfTag(token.text, references), ...style }];
    default:
      return [];
  }
};
