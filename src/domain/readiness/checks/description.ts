import { linesOf } from '../../description/outline/own-lines';
import type { Section } from '../../description/outline/section';
import { countWords } from '../../text/count-words';
import type { TextDocument } from '../../text/document';
import { isEmpty } from '../../text/plain-text';
import { joinWithAnd } from '../../wording/list';
import { quantityOrNo } from '../../wording/number';
import { check, required, optional, fail, pass } from '../check';

const messages = {
  title: 'Description',
  passed: 'Description says what and why',
  failed: 'Description says too little',
  why: 'Whoever picks the item up must understand it without asking its author.',
  question: () => 'What is wanted, for whom, and why?',
  empty: 'The description is empty.',
  write: 'Write what is wanted and why.',
  templateOnly: (attachments: number) =>
    attachments
      ? `Only ${quantityOrNo(attachments, 'attachment')} and a template or placeholder.`
      : 'Only a template or placeholder.',
  replaceTemplate: 'Replace the template’s words by what is wanted and why.',
  enough: (content: Content) => `${amountsOf(content)}.`,
  tooLittle: (content: Content) => `Only ${amountsOf(content)}.`,
  writeMore: (minimum: number) => `Say what is wanted and why, in ${minimum} words or more.`,
};

/** "12 words, 2 links and 1 code block". */
const amountsOf = ({ words, code, links, attachments }: Content): string => {
  const amounts = [quantityOrNo(words, 'word')];
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
    if (isEmpty(item.description)) return fail(messages.empty, messages.write);
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
    for (const line of own) words += countWords(line);
    for (const { kind } of blocks) if (kind === 'code') code += 1;
  }
  return { words, code, links: links.length, attachments };
};

/** A template that nobody has filled in, or of which even the instructions are gone. */
const isTemplate = (content: Content, outline: readonly Section[]): boolean =>
  content.words <= mostLeftWords && (outline.some(hasForeignLines) || isBare(content, outline));

/** So few words beside a template are what is left of it, not somebody's own. */
const mostLeftWords = 3;

const hasForeignLines = ({ blocks, own }: Section): boolean => linesOf(blocks).length > own.length;

/** Nothing but known headings. */
const isBare = ({ words, code, links, attachments }: Content, outline: readonly Section[]): boolean =>
  words + code + links + attachments === 0 && outline.every(({ title, topics }) => title === '' || topics.length > 0);
