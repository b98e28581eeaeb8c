import { type Token, lexer, type Tokens } from 'marked';
import { codeBlocks, headingBlocks, quoteBlocks, tableBlocks } from '../blocks';
import type { TextDocument, Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import { documentOf, noReferences, type References } from '../references';
import { noteAddresses, paragraphsOf, unstruckText, listItem } from '../runs';
import { withoutComments, parseHtml } from './markdown-html';
import { parseMarkdownInline } from './markdown-inline';
import { isMarked } from './markdown-token';

/** A longer text is parsed as lines only: twice what Jira lets a person write. */
const longest = 65_536;

/** Markdown as GitHub and GitLab write it, with task lists and tables. */
export const parseMarkdown = (text: string): TextDocument => {
  const references = noReferences();
  const visible = withoutComments(text);
  const tokens = tokensOf(visible);
  const blocks = tokens ? parseTokens(tokens, references) : parseLines(visible, references);
  return documentOf(blocks, references);
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

const parseLines = (text: string, references: References): Block[] => {
  noteAddresses(text, references);
  return text.split(/\n{2,}/).flatMap((part) => paragraphsOf([{ text: part, bold: false, struck: false }]));
};

const parseTokens = (tokens: readonly Token[], references: References): Block[] =>
  tokens.flatMap((token) => parseToken(token, references));

const parseToken = (token: Token, references: References): Block[] => {
  if (!isMarked(token)) return [];
  switch (token.type) {
    case 'heading':
      return headingBlocks(token.depth, parseMarkdownInline(token.tokens, references));
    case 'paragraph':
      return paragraphsOf(parseMarkdownInline(token.tokens, references));
    case 'text':
      return paragraphsOf(parseMarkdownInline(token.tokens ?? [token], references));
    case 'list':
      return parseList(token, references);
    case 'blockquote':
      return quoteBlocks(parseTokens(token.tokens, references));
    case 'code':
      return codeBlocks(token.text);
    case 'table':
      return parseTable(token, references);
    case 'html':
      return paragraphsOf(parseHtml(token.text, references));
    default:
      return [];
  }
};

const parseList = ({ ordered, start, items }: Tokens.List, references: References): Block[] =>
  listBlocks(
    ordered,
    start === '' ? 1 : start,
    items.map((item) => parseItem(item, references)),
  );

/** The lexer takes the box off a task; it is put back for `listBlocks`, which reads all boxes. */
const parseItem = (item: Tokens.ListItem, references: References): ListItem => {
  const tokens = item.tokens.filter(({ type }) => type !== 'checkbox');
  const [first, ...rest] = tokens;
  const own = first?.type === 'text' || first?.type === 'paragraph' ? first : undefined;
  const runs = parseMarkdownInline(own?.tokens ?? [], references);
  const parsed = listItem(runs, parseTokens(own ? rest : tokens, references));
  return item.task ? { ...parsed, text: `[${item.checked ? 'x' : ' '}] ${parsed.text}` } : parsed;
};

const parseTable = ({ header, rows }: Tokens.Table, references: References): Block[] =>
  tableBlocks(
    [header, ...rows].map((cells, index) => ({
      header: index === 0,
      cells: cells.map((cell) => unstruckText(parseMarkdownInline(cell.tokens, references)).trim()),
    })),
  );
