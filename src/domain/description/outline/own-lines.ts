import type { Block } from '../../text/document';
import { isInstruction } from './instruction';
import { isMark } from './placeholder';
import type { Section } from './section';
import { isChoice, isRole } from './task-phrases';
import type { Topic } from './topic-phrases';

/**
 * The sections with the lines in each that somebody wrote for this item: no placeholder, no choice
 * of a form, and where a template shows, none of its instructions and questions.
 */
export const sectionsWithOwnLines = (sections: readonly Omit<Section, 'own'>[]): readonly Section[] => {
  let asked = 0;
  let marks = 0;
  const read = sections.map((section) => {
    if (isFormQuestion(section.title)) asked += 1;
    const lines: string[] = [];
    visit(section.blocks, (text, task) => {
      if (isMark(text) || (task && (isChoice(text) || isRole(text)))) marks += 1;
      else {
        if (isFormQuestion(text)) asked += 1;
        lines.push(text);
      }
    });
    return { section, lines };
  });
  return read.map(({ section: { title, topics, blocks }, lines }) => {
    const form = asked >= formQuestions || topics.some((topic) => reportTopics.has(topic));
    const own =
      marks + asked > 0 || form
        ? lines.filter((line) => !isInstruction(line) && !(form && isFormQuestion(line)))
        : lines;
    return { title, topics, blocks, own };
  });
};

/** So many questions of a form make a text a filled-in form. */
const formQuestions = 3;

/** Headings of bug reports, under which templates ask what they want. */
const reportTopics: ReadonlySet<Topic> = new Set<Topic>(['steps', 'expected', 'actual']);

/**
 * The lines of blocks in order, list items and cells included, code and what is struck out left
 * out.
 */
export const linesOf = (blocks: readonly Block[]): string[] => {
  const lines: string[] = [];
  visit(blocks, (text) => lines.push(text));
  return lines;
};

/**
 * "Which page(s) are involved in this request?": forms ask in full sentences that begin with a
 * question word.
 */
const isFormQuestion = (line: string): boolean =>
  line.length <= 160 &&
  line.includes('?') &&
  /^\W*(?:what|which|how|why|who|when|where|does|do|is|are|have|has)\b.*\?\W*$/i.test(line);

type Tell = (line: string, task: boolean) => void;

const visit = (blocks: readonly Block[], tell: Tell): void => {
  for (const block of blocks) {
    switch (block.kind) {
      case 'list':
      case 'tasks':
        for (const item of block.items) {
          if (!item.struck) tellLines(item.text, block.kind === 'tasks', tell);
          visit(item.blocks, tell);
        }
        break;
      case 'table':
        for (const { cells } of block.rows) for (const cell of cells) tellLines(cell, false, tell);
        break;
      case 'box':
      case 'quote':
        visit(block.blocks, tell);
        break;
      case 'code':
        break;
      default:
        tellLines(block.text, false, tell);
    }
  }
};

const tellLines = (text: string, task: boolean, tell: Tell): void => {
  if (text.includes('\n') && !isAside(text)) for (const line of text.split('\n')) tell(line, task);
  else tell(text, task);
};

/** Templates put instructions of several lines in brackets. */
const isAside = (text: string): boolean => text.startsWith('(') && /\)\W{0,3}$/.test(text) && isInstruction(text);
