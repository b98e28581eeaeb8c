import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';

const messages = {
  title: 'Nothing but the story',
  passed: 'The story is one sentence',
  failed: 'The story holds more than itself',
  why: 'Remarks inside a story are overlooked; as criteria or a note of their own they are not.',
  question: () => 'What in its title belongs into the description?',
  noStory: 'No English story found.',
  bracket: (remark: string) => `A remark in brackets inside the story: ${quotation(remark)}.`,
  rest: (text: string) => `More text right after the story: ${quotation(text)}.`,
  move: 'Move it into a paragraph of its own or into the acceptance criteria.',
  nothingElse: 'Nothing in brackets, nothing after its end.',
};

/** A story is one sentence: no brackets in it, no text after its end (Q3). */
export const minimalCheck = check({
  id: 'minimal',
  messages,
  hint: true,
  defaults: { story: optional(1) },
  looksAt: 'item',
  judge: (checked) => {
    const story = checked.story();
    if (story === undefined) return notApplicable(messages.noStory);
    const remark = brackets.exec(story.sentence)?.[0];
    if (remark !== undefined) return fail(messages.bracket(remark), messages.move);
    return story.rest === '' ? pass(messages.nothingElse) : fail(messages.rest(story.rest), messages.move);
  },
});

/** Not straight after a letter: "plan(s)", "user(s)" and "call()" are no remarks. */
const brackets = /(?<![\p{L}\p{N}])(?:\([^()]{2,}\)|\[[^[\]]{2,}\]|\{[^{}]{2,}\})/u;
