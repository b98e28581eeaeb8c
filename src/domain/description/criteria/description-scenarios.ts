import type { Block } from '../../text/document';
import { isPlaceholder } from '../outline/placeholder';
import type { Section } from '../outline/section';
import { gatherScenarios, mayHoldScenario, scenarioRows } from './gherkin';

/** The scenarios of Given, When and Then anywhere in a description, each as its lines. */
export const findScenarios = (outline: readonly Section[]): readonly string[] => {
  const mayHold = outline.filter(({ blocks }) => blocks.some(mayHoldStep));
  if (mayHold.length === 0) return [];
  const lines = mayHold.flatMap(({ blocks }) => linesWithSteps(blocks));
  return gatherScenarios(lines, true).scenarios;
};

const mayHoldStep = (block: Block): boolean => {
  switch (block.kind) {
    case 'list':
    case 'tasks':
      return block.items.some((item) => mayHoldScenario(item.text) || item.blocks.some(mayHoldStep));
    case 'table':
      return block.rows.some(({ cells }) => cells.some(mayHoldScenario));
    case 'box':
    case 'quote':
      return block.blocks.some(mayHoldStep);
    case 'code':
      return mayHoldScenario(block.text.slice(0, topOfCode));
    default:
      return mayHoldScenario(block.text);
  }
};

/** In characters. A scenario in code begins near its top; the rest of long logs is not searched. */
const topOfCode = 500;

/** All lines, code and nested items included, because scenarios are often pasted as code. */
const linesWithSteps = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'list':
      case 'tasks':
        return block.items.flatMap((item) =>
          item.struck ? [] : [...filledLines(item.text), ...linesWithSteps(item.blocks)],
        );
      case 'table':
        return [...(scenarioRows(block.rows) ?? block.rows.flatMap(({ cells }) => cells.flatMap(filledLines)))];
      case 'box':
      case 'quote':
        return linesWithSteps(block.blocks);
      default:
        return filledLines(block.text);
    }
  });

const filledLines = (text: string): string[] => text.split('\n').filter((line) => !isPlaceholder(line));
