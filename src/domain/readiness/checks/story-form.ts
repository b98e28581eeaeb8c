import { joinWithAnd } from '../../wording/list';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';

/**
 * A story says who wants what (Q1); the benefit is named where it is missing, and not asked for.
 */
export const storyFormCheck = check({
  id: 'story-form',
  title: 'Story form',
  passed: 'Says who wants what',
  failed: 'Does not say who wants what',
  why: 'A story that names its user and what they want keeps the talk on the need rather than on the solution.',
  hint: true,
  defaults: { story: optional(1) },
  judge: ({ story, inOtherLanguage }) => {
    const told = story();
    if (told === undefined) {
      return inOtherLanguage()
        ? notApplicable('Stories are read in English only.')
        : fail('No "As a …, I want …" in the description or the summary.', fix);
    }
    const { role, means, ends } = told.parts;
    const missing = [
      ...(role === undefined ? ['who wants it'] : []),
      ...(means === undefined ? ['what is wanted'] : []),
    ];
    if (missing.length > 0)
      return fail(`The story does not say ${joinWithAnd(missing)}: ${quotation(told.sentence)}.`, fix);
    return pass(
      `${quotation(told.sentence)} tells who wants what${ends === undefined ? ', but not why' : ' and why'}.`,
    );
  },
});

const fix = 'Write it as "As a …, I want to …, so that …".';
