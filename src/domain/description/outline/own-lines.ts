import type { Block } from '../../text/document';
import { isInstruction } from './instruction';
import { formQuestion } from './instruction-phrases';
import { isMark } from './placeholder';
import type { Section } from './section';
import { isChoice, isRole } from './task-phrases';
import type { Topic } from './topic-phrases';

/**
 * The sections with the lines that somebody wrote for this item: no placeholder, no choice of a
 * form. Where a template shows, its instructions and questions are left out too.
 */
export const sectionsWithOwnLines = (sections: readonly Omit<Section, 'own'>[]): readonly Section[] => {
  const signs: FormSigns = { questions: 0, marks: 0 };
  const written = sections.map((section) => writtenLines(section, signs));
  return sections.map(({ title, topics, blocks }, index) => {
    const isForm = signs.questions >= fewestFormQuestions || topics.some((topic) => reportTopics.has(topic));
    const showsTemplate = signs.marks + signs.questions > 0 || isForm;
    const lines = written[index] ?? [];
    const own = showsTemplate
      ? lines.filter((line) => !isInstruction(line) && !(isForm && isFormQuestion(line)))
      : lines;
    return { title, topics, blocks, own };
  });
};

/** What shows a form or template in a text; added to while its lines are looked at. */
type FormSigns = { questions: number; marks: number };

/** The lines of a section without placeholders and choices, which count as signs. */
const writtenLines = ({ title, blocks }: Omit<Section, 'own'>, signs: FormSigns): readonly string[] => {
  if (isFormQuestion(title)) signs.questions += 1;
  const lines: string[] = [];
  visitBlocks(blocks, (line, isTask) => {
    if (isMark(line) || (isTask && (isChoice(line) || isRole(line)))) signs.marks += 1;
    else {
      if (isFormQuestion(line)) signs.questions += 1;
      lines.push(line);
    }
  });
  return lines;
};

/** So many questions of a form make a text a filled-in form. */
const fewestFormQuestions = 3;

/** Headings of bug reports, under which templates ask what they want. */
const reportTopics: ReadonlySet<Topic> = new Set<Topic>(['steps', 'expected', 'actual']);

const isFormQuestion = (line: string): boolean =>
  line.length <= longestFormQuestion && line.includes('?') && formQuestion.test(line);

const longestFormQuestion = 160;

/** The last line of a paragraph, which leads to the block below it; '' of another block. */
export const introductionIn = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? (block.text.split('\n').at(-1) ?? '') : '';

/** The lines of blocks in order, with items and cells, without code and what is struck out. */
export const linesOf = (blocks: readonly Block[]): string[] => {
  const lines: string[] = [];
  visitBlocks(blocks, (line) => lines.push(line));
  return lines;
};

type LineVisitor = (line: string, isTask: boolean) => void;

const visitBlocks = (blocks: readonly Block[], visit: LineVisitor): void => {
  for (const block of blocks) {
    switch (block.kind) {
      case 'list':
      case 'tasks':
        for (const item of block.items) {
          if (!item.struck) visitLines(item.text, block.kind === 'tasks', visit);
          visitBlocks(item.blocks, visit);
        }
        break;
      case 'table':
        for (const { cells } of block.rows) for (const cell of cells) visitLines(cell, false, visit);
        break;
      case 'box':
      case 'quote':
        visitBlocks(block.blocks, visit);
        break;
      case 'code':
        break;
      default:
        visitLines(block.text, false, visit);
    }
  }
};

const visitLines = (text: string, isTask: boolean, visit: LineVisitor): void => {
  if (text.includes('\n') && !isAside(text)) for (const line of text.split('\n')) visit(line, isTask);
  else visit(text, isTask);
};

/** Templates put instructions of several lines in brackets. */
const isAside = (text: string): boolean => text.startsWith('(') && /\)\W{0,3}$/.test(text) && isInstruction(text);
