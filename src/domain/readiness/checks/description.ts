import { linesOf } from '../../description/outline/own-lines';
import { countWords } from '../../text/count-words';
import type { TextDocument } from '../../text/document';
import { isEmpty } from '../../text/plain-text';
import { joinWithAnd } from '../../wording/list';
import { quantityOrNo } from '../../wording/number';
import { check, required, optional, fail, pass, type Finding } from '../check';
import type { CheckedItem } from '../checked-item';

/**
 * Present, more than a placeholder or an unfilled template, and long enough to say what and why
 * (D1, A6).
 */
export const descriptionCheck = check({
  id: 'description',
  title: 'Description',
  passed: 'Description says what and why',
  failed: 'Description says too little',
  why: 'Whoever picks the item up must understand it without asking its author.',
  defaults: {
    story: required(15),
    bug: required(15),
    task: required(20),
    spike: required(15),
    epic: required(25),
    'sub-task': optional(15),
  },
  judge: ({ item, settings, outline }) => {
    if (isEmpty(item.description)) return fail('The description is empty.', 'Write what is wanted and why.');
    const { words, code } = measure(outline);
    if (
      words <= leftover &&
      (outline.some(({ blocks, own }) => linesOf(blocks).length > own.length) ||
        isBare(item.description, words + code, outline))
    ) {
      return templateOnly(item.description.attachments);
    }
    const { links, attachments } = item.description;
    const seen = joinWithAnd([
      quantityOrNo(words, 'word'),
      ...(links.length ? [quantityOrNo(links.length, 'link')] : []),
      ...(attachments ? [quantityOrNo(attachments, 'attachment')] : []),
      ...(code ? [quantityOrNo(code, 'code block')] : []),
    ]);
    return words >= settings.minimumWords
      ? pass(`${seen}.`)
      : fail(`Only ${seen}.`, `Say what is wanted and why, in ${settings.minimumWords} words or more.`);
  },
});

/** Words of somebody's own and blocks of code. */
const measure = (outline: CheckedItem['outline']): { readonly words: number; readonly code: number } => {
  let words = 0;
  let code = 0;
  for (const { own, blocks } of outline) {
    for (const line of own) words += countWords(line);
    for (const { kind } of blocks) if (kind === 'code') code += 1;
  }
  return { words, code };
};

/** Nothing but known headings: a template of which even the instructions are gone. */
const isBare = ({ links, attachments }: TextDocument, content: number, outline: CheckedItem['outline']): boolean =>
  content + links.length + attachments === 0 && outline.every(({ title, topics }) => title === '' || topics.length > 0);

/** So few words beside a template are what is left of it, not somebody's own. */
const leftover = 3;

const templateOnly = (attachments: number): Finding =>
  fail(
    attachments
      ? `Only ${quantityOrNo(attachments, 'attachment')} and a template or placeholder.`
      : 'Only a template or placeholder.',
    'Replace the template’s words by what is wanted and why.',
  );
