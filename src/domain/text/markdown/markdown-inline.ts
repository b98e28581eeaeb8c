import type { Token } from 'marked';
import type { References } from '../references';
import { type Run, noteAddresses } from '../runs';
import { textOfTag } from './markdown-html';
import { isMarked } from './markdown-token';

type Style = { readonly bold: boolean; readonly struck: boolean };

const plain: Style = { bold: false, struck: false };

/** The text of inline tokens with its style; notes links and images. */
export const parseMarkdownInline = (tokens: readonly Token[], references: References, style: Style = plain): Run[] => {
  let struck = false;
  return tokens.flatMap((token) => {
    if (token.type === 'html' && strikeTag.test(token.raw)) struck = !token.raw.startsWith('</');
    return parseToken(token, references, struck ? { ...style, struck } : style);
  });
};

/** What is between these tags is crossed out (A16). */
const strikeTag = /^<\/?(?:s|del|strike)(?:\s[^<>]*)?>$/i;

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
