import type { Story } from '../../story/parse-story';
import { joinWithAnd } from '../../wording/list';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';

const messages = {
  title: 'Story form',
  passed: 'Says who wants what',
  failed: 'Does not say who wants what',
  why: 'A story that names its user and what they want keeps the talk on the need rather than on the solution.',
  question: () => 'Who wants it, and what do they gain from it?',
  otherLanguage: 'Stories are read in English only.',
  noStory: 'No "As a …, I want …" in the description or the summary.',
  incomplete: ({ parts: { role, means }, sentence }: Story) => {
    const missing = [
      ...(role === undefined ? ['who wants it'] : []),
      ...(means === undefined ? ['what is wanted'] : []),
    ];
    return `The story does not say ${joinWithAnd(missing)}: ${quotation(sentence)}.`;
  },
  write: 'Write it as "As a …, I want to …, so that …".',
  complete: ({ parts: { ends }, sentence }: Story) =>
    `${quotation(sentence)} tells who wants what${ends === undefined ? ', but not why' : ' and why'}.`,
};

/**
 * A story says who wants what (Q1); the benefit is named where it is missing, and not asked for.
 */
export const storyFormCheck = check({
  id: 'story-form',
  messages,
  hint: true,
  defaults: { story: optional(1) },
  looksAt: 'item',
  judge: (checked) => {
    const story = checked.story();
    if (story === undefined)
      return checked.inOtherLanguage() ? notApplicable(messages.otherLanguage) : fail(messages.noStory, messages.write);
    const { role, means } = story.parts;
    return role === undefined || means === undefined
      ? fail(messages.incomplete(story), messages.write)
      : pass(messages.complete(story));
  },
});
