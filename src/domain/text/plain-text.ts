import type { Block, TextDocument } from './document';

/** The whole text, code included; the boundaries of blocks are newlines (D6). */
export const plainText = ({ blocks }: TextDocument): string => linesOfBlocks(blocks, true).join('\n');

/** The lines that a person reads as prose: all but code (D3); none is blank. */
export const proseLines = ({ blocks }: TextDocument): readonly string[] => linesOfBlocks(blocks, false);

/** The number of words of prose; two characters of Chinese or Japanese count as one word. */
export const proseWords = (document: TextDocument): number =>
  proseLines(document).reduce((sum, line) => sum + countWords(line), 0);

/** Nothing is there: no text, no code, no attachment, no link (D1, D5). */
export const isEmpty = ({ blocks, links, attachments }: TextDocument): boolean =>
  attachments === 0 && links.length === 0 && !blocks.some(hasText);

/** The number of words in a text; two characters of Chinese or Japanese count as one word. */
export const countWords = (text: string): number => {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isEastAsian(code)) {
      characters += 1;
      inWord = false;
    } else if (isWordCharacter(code)) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (!joiners.has(code)) inWord = false;
  }
  return words + Math.ceil(characters / 2);
};

/** Kana and Han, whose words have no spaces between them. */
const isEastAsian = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;

/** Letters and digits; beyond Latin-1 everything but the blocks of punctuation and symbols. */
const isWordCharacter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xdfff) && code < 0xfe00;

/** Characters that hold a word together: `don't`, `app.js`, `sign-in`, `snake_case`. */
const joiners: ReadonlySet<number> = new Set([..."'’._-"].map((character) => character.charCodeAt(0)));

const hasText = (block: Block): boolean => {
  switch (block.kind) {
    case 'list':
    case 'tasks':
      return block.items.some((item) => item.text.trim() !== '' || item.blocks.some(hasText));
    case 'table':
      return block.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    case 'box':
      return block.title.trim() !== '' || block.blocks.some(hasText);
    case 'quote':
      return block.blocks.some(hasText);
    default:
      return block.text.trim() !== '';
  }
};

/** Blocks nest only as deep as the readers keep them, so this may call itself (D8). */
const linesOfBlocks = (blocks: readonly Block[], code: boolean): string[] => {
  const lines: string[] = [];
  const add = (text: string): void => {
    for (const line of text.split('\n')) if (line.trim() !== '') lines.push(line);
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        add(block.text);
        break;
      case 'code':
        if (code) add(block.text);
        break;
      case 'list':
      case 'tasks':
        for (const item of block.items) {
          add(item.text);
          item.blocks.forEach(visit);
        }
        break;
      case 'table':
        for (const { cells } of block.rows) cells.forEach(add);
        break;
      case 'box':
        add(block.title);
        block.blocks.forEach(visit);
        break;
      case 'quote':
        block.blocks.forEach(visit);
        break;
    }
  };
  blocks.forEach(visit);
  return lines;
};
