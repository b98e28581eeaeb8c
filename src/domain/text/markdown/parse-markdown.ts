import { type Token, lexer, type Tokens } from 'marked';
import type { TextDocument, Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import { nothingFound, type Found } from '../references';
import { noteAddresses, paragraphsOf, textOf, listItem } from '../runs';
import { withoutComments, readHtml } from './markdown-html';
import { readInline } from './markdown-inline';
import { isMarked } from './markdown-token';

/** Beyond this a Markdown text is read as lines only: twice what Jira lets a person write. */
const longest = 65_536;

/** Reads Markdown as GitHub and GitLab write it: task lists, tables, comments that are not shown. */
export const readMarkdown = (text: string): TextDocument => {
  const found = nothingFound();
  const shown = withoutComments(text);
  const tokens = tokensOf(shown);
  const blocks = tokens ? readTokens(tokens, found) : asLines(shown, found);
  return { blocks, links: [...found.links], attachments: found.attachments };
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

const asLines = (text: string, found: Found): Block[] => {
  noteAddresses(text, found);
  return text.split(/\n{2,}/).flatMap((part) => paragraphsOf([{ text: part, bold: false, struck: false }]));
};

const readTokens = (tokens: readonly Token[], found: Found): Block[] =>
  tokens.flatMap((token) => readToken(token, found));

const readToken = (token: Token, found: Found): Block[] => {
  if (!isMarked(token)) return [];
  switch (token.type) {
    case 'heading': {
      const text = textOf(readInline(token.tokens, found)).trim();
      return text === '' ? [] : [{ kind: 'heading', level: token.depth, text }];
    }
    case 'paragraph':
      return paragraphsOf(readInline(token.tokens, found));
    case 'text':
      return paragraphsOf(readInline(token.tokens ?? [token], found));
    case 'list':
      return listBlocks(
        token.ordered,
        token.start === '' ? 1 : token.start,
        token.items.map((item) => readItem(item, found)),
      );
    case 'blockquote': {
      const blocks = readTokens(token.tokens, found);
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
            cells: cells.map((cell) => textOf(readInline(cell.tokens, found)).trim()),
          })),
        },
      ];
    case 'html':
      return paragraphsOf(readHtml(token.text, found));
    default:
      return [];
  }
};

/** The lexer says of a task whether it is ticked; the box is put back for `listBlocks`, which reads all kinds of boxes. */
const readItem = (item: Tokens.ListItem, found: Found): ListItem => {
  const [first, ...rest] = item.tokens.filter(({ type }) => type !== 'checkbox');
  const own = first?.type === 'text' || first?.type === 'paragraph' ? first : undefined;
  const nested = own ? rest : first ? [first, ...rest] : [];
  const inline = own?.tokens ?? [];
  const read = listItem(readInline(inline, found), readTokens(nested, found));
  return item.task ? { ...read, text: `[${item.checked ? 'x' : ' '}] ${read.text}` } : read;
};
