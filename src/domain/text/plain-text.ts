import { countWords } from './count-words';
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
