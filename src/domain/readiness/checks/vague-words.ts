import type { Section } from '../../description/outline/section';
import type { Topic } from '../../description/outline/topic-phrases';
import { vagueWordIn, around } from '../../story/vague-phrases';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';

/**
 * What is wanted and what must be so is told in words that can be checked: no "fast" or
 * "user-friendly" without a measure. The criteria have a hint of their own, and a benefit may be as
 * vague as people are.
 */
export const vagueWordsCheck = check({
  id: 'vague-words',
  title: 'Clear words',
  passed: 'No vague word in what is wanted',
  failed: 'Vague words without a measure',
  why: 'A word such as "fast" means something else to everybody until a number stands beside it.',
  hint: true,
  defaults: { story: optional(1) },
  judge: ({ story, outline, inOtherLanguage }) => {
    const means = story()?.parts.means;
    const lines = [...(means === undefined ? [] : [means]), ...demandsIn(outline)];
    if (lines.length === 0) return notApplicable('The description says neither what is wanted nor what must be so.');
    if (inOtherLanguage()) return notApplicable('Words are read in English only.');
    for (const line of lines) {
      const word = vagueWordIn(line);
      if (word !== undefined) {
        return fail(
          `${quotation(word)} has no measure: ${quotation(around(line, word))}.`,
          'Say how much, how fast or by whose measure.',
        );
      }
    }
    return pass('Found none.');
  },
});

/**
 * The sentences that say what must be so, outside of criteria, instructions and what is still open.
 */
const demandsIn = (outline: readonly Section[]): readonly string[] =>
  outline
    .filter(({ topics }) => !topics.some((topic) => elsewhere.has(topic)))
    .flatMap(({ own }) => own)
    .filter((line) => obligation.test(line))
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .filter((sentence) => obligation.test(sentence) && !/^\W*(?:as an?|so that)\b/i.test(sentence));

const elsewhere: ReadonlySet<Topic> = new Set<Topic>([
  'criteria',
  'steps',
  'actual',
  'how-to',
  'process',
  'ready',
  'done',
  'question',
  'open-questions',
  'out-of-scope',
]);

const obligation = /\b(?:must|shall|should|needs? to be|has to be|have to be)\b/i;
