import { vagueWordIn } from '../../story/vague-phrases';
import { quantityOrNo } from '../../wording/number';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Clear criteria',
  passed: 'The criteria can be checked',
  failed: 'The criteria are few or vague',
  why: 'A criterion that nobody can measure is agreed on by everybody and settles nothing.',
  question: () => 'How would a tester measure each of its criteria?',
  sayHow: 'Say how somebody can tell that it holds.',
  clear: (count: number) => `Found ${quantityOrNo(count, 'criterion', 'criteria')}, none of them vague.`,
  none: 'No criterion yet; two or more say what is meant.',
  single: (criterion: string) => `Only one criterion: ${quotation(criterion)}.`,
  addMore: 'Add what else must be true, such as what happens when something goes wrong.',
};

/**
 * The criteria can be checked: at least two, none vague without a measure (A7). None at all fails
 * as one does: were it left out of the sum, writing the first criterion could lower the score (R4).
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
    if (criteria.count >= fewestCriteria) return pass(messages.clear(criteria.count));
    const [criterion] = criteria.items;
    return fail(criterion === undefined ? messages.none : messages.single(criterion), messages.addMore);
  },
});

const fewestCriteria = 2;
