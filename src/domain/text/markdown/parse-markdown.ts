import { type Token, lexer, type Tokens } from 'marked';
import type { TextDocument, Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import { noReferences, type References } from '../references';
import { noteAddresses, paragraphsOf, textOf, listItem } from '../runs';
import { withoutComments, parseHtml } from './markdown-html';
import { parseInline } from './markdown-inline';
import { isMarked } from './markdown-token';

/** Beyond this a Markdown text is read as lines only: twice what Jira lets a person write. */
const longest = 65_536;

/**
 * Reads Markdown as GitHub and GitLab write it: task lists, tables, comments that are not shown.
 */
export const parseMarkdown = (text: string): TextDocument => {
  const references = noReferences();
  const shown = withoutComments(text);
  const tokens = tokensOf(shown);
  const blocks = tokens ? readTokens(tokens, references) : asLines(shown, references);
  return { blocks, links: [...references.links], attachments: references.attachments };
};

/** Undefined where the text is too long, or nested too deeply for the lexer, which calls itself. */
const tokensOf = (text: string): Token[] | undefined => {
  if (text.length > longest) return undefined;
  try {
    return lexer(text);
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
};

const asLines = (text: string, references: References): Block[] => {
  noteAddresses(text, references);
  return text.split(/\n{2,}/).flatMap((part) => paragraphsOf([{ text: part, bold: false, struck: false }]));
};

const readTokens = (tokens: readonly Token[], references: References): Block[] =>
  tokens.flatMap((token) => readToken(token, references));

const readToken = (token: Token, references: References): Block[] => {
  if (!isMarked(token)) return [];
  switch (token.type) {
    case 'heading': {
      const text = textOf(parseInline(token.tokens, references)).trim();
      return text === '' ? [] : [{ kind: 'heading', level: token.depth, text }];
    }
    case 'paragraph':
      return paragraphsOf(parseInline(token.tokens, references));
    case 'text':
      return paragraphsOf(parseInline(token.tokens ?? [token], references));
    case 'list':
      return listBlocks(
        token.ordered,
        token.start === '' ? 1 : token.start,
        token.items.map((item) => readItem(item, references)),
      );
    case 'blockquote': {
      const blocks = readTokens(token.tokens, references);
      return blocks.length ? [{ kind: 'quote', blocks }] : [];
    }
    case 'code':
      return token.text.trim() === '' ? [] : [{ kind: 'code', text: token.text }];
    case 'table':
      return [
        {
          kind: 'table',
          rows: [token.header, ...token.rows].map((cells, at) => ({
            header: at === 0,
            cells: cells.map((cell) => textOf(parseInline(cell.tokens, references)).trim()),
          })),
        },
      ];
    case 'html':
      return paragraphsOf(parseHtml(token.text, references));
    default:
      return [];
  }
};

/**
 * The lexer says of a task whether it is ticked; the box is put back for `listBlocks`, which reads
 * all kinds of boxes.
 */
const readItem = (item: Tokens.ListItem, references: References): ListItem => {
  const [first, ...rest] = item.tokens.filter(({ type }) => type !== 'checkbox');
  const own = first?.type === 'text' || first?.type === 'paragraph' ? first : undefined;
  const nested = own ? rest : first ? [first, ...rest] : [];
  const inline = own?.tokens ?? [];
  const read = listItem(parseInline(inline, references), readTokens(nested, references));
  return item.task ? { ...read, text: `[${item.checked ? 'x' : ' '}] ${read.text}` } : read;
};
