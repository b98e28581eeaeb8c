import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';

/**
 * A story is one sentence: no brackets in it, no text after its end (Q3). A plural in brackets
 * ("plan(s)") is none.
 */
export const minimalCheck = check({
  id: 'minimal',
  title: 'Nothing but the story',
  passed: 'The story is one sentence',
  failed: 'The story holds more than itself',
  why: 'Remarks inside a story are overlooked; as criteria or a note of their own they are not.',
  hint: true,
  defaults: { story: optional(1) },
  judge: ({ story }) => {
    const told = story();
    if (told === undefined) return notApplicable('No English story found.');
    const bracket = brackets.exec(told.sentence)?.[0];
    if (bracket !== undefined) return fail(`A remark in brackets inside the story: ${quotation(bracket)}.`, fix);
    return told.rest === ''
      ? pass('Nothing in brackets, nothing after its end.')
      : fail(`More text right after the story: ${quotation(told.rest)}.`, fix);
  },
});

/** Not straight after a letter: "plan(s)", "user(s)", "call()". */
const brackets = /(?<![\p{L}\p{N}])(?:\([^()]{2,}\)|\[[^[\]]{2,}\]|\{[^{}]{2,}\})/u;

const fix = 'Move it into a paragraph of its own or into the acceptance criteria.';
