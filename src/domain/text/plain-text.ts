import { countWords } from './count-words';
import type { Block, TextDocument } from './document';

/** The whole text, code included; the boundaries of blocks are newlines (D6). */
export const plainText = ({ blocks }: TextDocument): string => linesOfBlocks(blocks, true).join('\n');

/** The lines that a person reads as prose: all but code (D3); none is blank. */
export const proseLines = ({ blocks }: TextDocument): readonly string[] => linesOfBlocks(blocks, false);

/** The number of words of prose; two characters of Chinese or Japanese count as one word. */
export const proseWords = (document: TextDocument): number =>
  proseLines(document).reduce((sum, line) => sum + countWords(line), 0);

/** No text, no code, no attachment, no link (D1, D5). */
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

const linesOfBlocks = (blocks: readonly Block[], withCode: boolean): string[] => {
  const lines: string[] = [];
  for (const block of blocks) addBlock(lines, block, withCode);
  return lines;
};

/** Calls itself: the parsers limit how deep blocks nest (D8). */
const addBlock = (lines: string[], block: Block, withCode: boolean): void => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      addText(lines, block.text);
      break;
    case 'code':
      if (withCode) addText(lines, block.text);
      break;
    case 'list':
    case 'tasks':
      for (const item of block.items) {
        addText(lines, item.text);
        for (const nested of item.blocks) addBlock(lines, nested, withCode);
      }
      break;
    case 'table':
      for (const { cells } of block.rows) for (const cell of cells) addText(lines, cell);
      break;
    case 'box':
    case 'quote':
      if (block.kind === 'box') addText(lines, block.title);
      for (const nested of block.blocks) addBlock(lines, nested, withCode);
  }
};

const addText = (lines: string[], text: string): void => {
  if (text.includes('\n')) for (const line of text.split('\n')) addLine(lines, line);
  else addLine(lines, text);
};

const addLine = (lines: string[], line: string): void => {
  if (line.trim() !== '') lines.push(line);
};
