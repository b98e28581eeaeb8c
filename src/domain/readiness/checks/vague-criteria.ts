import { vagueWordIn } from '../../story/vague-phrases';
import { quantityOrNo } from '../../wording/number';
import { check, optional, notApplicable, fail, pass } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Clear criteria',
  passed: 'The criteria can be checked',
  failed: 'The criteria are vague',
  why: 'A criterion that nobody can measure is agreed on by everybody and settles nothing.',
  question: () => 'How would a tester measure each of its criteria?',
  sayHow: 'Say how somebody can tell that it holds.',
  clear: (count: number) =>
    `Found ${quantityOrNo(count, 'criterion', 'criteria')}, ${count === 1 ? 'not vague' : 'none of them vague'}.`,
  none: 'No criterion yet.',
  write: 'Write down what must be true, so that somebody can check it.',
};

/**
 * The criteria can be checked: none is vague without a measure (A7). Having none fails: were it
 * left out of the sum, writing the first criterion could lower the score (R4).
 */
export const vagueCriteriaCheck = check({
  id: 'vague-criteria',
  messages,
  hint: true,
  defaults: { story: optional(2) },
  looksAt: 'item',
  judge: ({ criteria, inOtherLanguage }) => {
    if (inOtherLanguage()) return notApplicable(readinessMessages.englishOnly);
    for (const line of criteria.items.flatMap((criterion) => criterion.split('\n'))) {
      const word = vagueWordIn(line);
      if (word !== undefined) return fail(readinessMessages.noMeasure(line, word), messages.sayHow);
    }
    return criteria.count > 0 ? pass(messages.clear(criteria.count)) : fail(messages.none, messages.write);
  },
});
