import { isInstruction } from '../../description/outline/instruction';
import { formQuestion } from '../../description/outline/instruction-phrases';
import { linesOf } from '../../description/outline/own-lines';
import type { Section } from '../../description/outline/section';
import { countWords } from '../../text/count-words';
import type { TextDocument } from '../../text/document';
import { isEmpty } from '../../text/plain-text';
import { joinWithAnd } from '../../wording/list';
import { quantityOrNo } from '../../wording/number';
import { check, required, optional, fail, failEmpty, pass } from '../check';

const messages = {
  title: 'Description',
  passed: 'Description says what and why',
  failed: 'Description says too little',
  lacks: 'a fuller description',
  why: 'Whoever picks the item up must understand it without asking its author.',
  question: () => 'What is wanted, for whom, and why?',
  empty: 'The description is empty.',
  write: 'Write what is wanted and why, and how somebody can tell that it is done.',
  templateOnly: (attachments: number) =>
    attachments
      ? `Only ${quantityOrNo(attachments, 'attachment')} and a template or placeholder.`
      : 'Only a template or placeholder.',
  replaceTemplate: 'Replace the template’s words by what is wanted and why.',
  enough: (content: Content) => `${amountsOf(content)}.`,
  tooLittle: (content: Content) => `Only ${amountsOf(content)}.`,
  writeMore: (minimum: number) => `Say what is wanted and why, in ${minimum} words or more.`,
};

/** "12 words, 2 links and 1 code block"; what has no words is named as what it is: "1 link". */
const amountsOf = ({ words, code, links, attachments }: Content): string => {
  const amounts = words > 0 || code + links + attachments === 0 ? [quantityOrNo(words, 'word')] : [];
  if (links > 0) amounts.push(quantityOrNo(links, 'link'));
  if (attachments > 0) amounts.push(quantityOrNo(attachments, 'attachment'));
  if (code > 0) amounts.push(quantityOrNo(code, 'code block'));
  return joinWithAnd(amounts);
};

/**
 * Present, more than a placeholder or an unfilled template, and long enough to say what and why
 * (D1, A6).
 */
export const descriptionCheck = check({
  id: 'description',
  messages,
  defaults: {
    story: required(15),
    bug: required(15),
    task: required(20),
    spike: required(15),
    epic: required(25),
    'sub-task': optional(15),
  },
  looksAt: 'item',
  judge: ({ item, settings, outline }) => {
    if (isEmpty(item.description)) return failEmpty(messages.empty, messages.write);
    const content = contentOf(item.description, outline);
    if (isTemplate(content, outline)) return fail(messages.templateOnly(content.attachments), messages.replaceTemplate);
    return content.words >= settings.minimumWords
      ? pass(messages.enough(content))
      : fail(messages.tooLittle(content), messages.writeMore(settings.minimumWords));
  },
});

/** How much a description holds. `words`: of somebody's own. `code`: blocks of code. */
type Content = {
  readonly words: number;
  readonly code: number;
  readonly links: number;
  readonly attachments: number;
};

const contentOf = ({ links, attachments }: TextDocument, outline: readonly Section[]): Content => {
  let words = 0;
  let code = 0;
  for (const { own, blocks } of outline) {
    for (const line of own) words += countWords(withoutAddresses(line));
    for (const { kind } of blocks) if (kind === 'code') code += 1;
  }
  if (words === 0 && foreignLines(outline) === 0) words = wordsOfTitles(outline);
  return { words, code, links: links.length, attachments };
};

/**
 * Where all that is said stands in a title, that is the writer's, unless a form asks it. Several
 * titles with nothing below them are a form.
 */
const wordsOfTitles = (outline: readonly Section[]): number => {
  const [title = '', ...more] = new Set(outline.map((section) => section.title).filter((one) => one !== ''));
  const isOwn = more.length === 0 && outline.every(({ topics }) => topics.length === 0);
  return isOwn && !isInstruction(title) && !formQuestion.test(title) ? countWords(title) : 0;
};

/** A link is counted as a link. */
const withoutAddresses = (line: string): string => (line.includes('://') ? line.replace(/\b\w+:\/\/\S+/g, ' ') : line);

/** A template that nobody has filled in, or of which even the instructions are gone. */
const isTemplate = (content: Content, outline: readonly Section[]): boolean => {
  if (content.words > mostLeftWords) return false;
  const foreign = foreignLines(outline);
  return foreign > (content.words === 0 ? 0 : 1) || isBare(content, outline);
};

/** So few words beside lines of a template are what is left of it, not somebody's own. */
const mostLeftWords = 3;

const foreignLines = (outline: readonly Section[]): number =>
  outline.reduce((sum, { blocks, own }) => sum + linesOf(blocks).length - own.length, 0);

/** Nothing but known headings. */
const isBare = ({ words, code, links, attachments }: Content, outline: readonly Section[]): boolean =>
  words + code + links + attachments === 0 && outline.every(({ title, topics }) => title === '' || topics.length > 0);
