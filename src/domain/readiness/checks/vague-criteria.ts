import { vagueWordIn, around } from '../../story/vague-phrases';
import { quantityOrNo } from '../../wording/number';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, fail, pass } from '../check';

/**
 * The criteria can be checked: at least two, none vague without a measure (A7). None at all fails
 * as one does: were it left out of the sum, writing the first criterion could lower the score (R4).
 */
export const vagueCriteriaCheck = check({
  id: 'vague-criteria',
  title: 'Clear criteria',
  passed: 'The criteria can be checked',
  failed: 'The criteria are few or vague',
  why: 'A criterion that nobody can measure is agreed on by everybody and settles nothing.',
  hint: true,
  defaults: { story: optional(2) },
  judge: ({ criteria, inOtherLanguage }) => {
    if (inOtherLanguage()) return notApplicable('Words are read in English only.');
    for (const text of criteria.items) {
      const line = text.split('\n').find((one) => vagueWordIn(one) !== undefined);
      const word = line === undefined ? undefined : vagueWordIn(line);
      if (line !== undefined && word !== undefined) {
        return fail(
          `${quotation(word)} has no measure: ${quotation(around(line, word))}.`,
          'Say how somebody can tell that it holds.',
        );
      }
    }
    if (criteria.count >= fewest)
      return pass(`Found ${quantityOrNo(criteria.count, 'criterion', 'criteria')}, none of them vague.`);
    const [only] = criteria.items;
    return fail(
      only === undefined
        ? 'No criterion yet; two or more say what is meant.'
        : `Only one criterion: ${quotation(only)}.`,
      'Add what else must be true, such as what happens when something goes wrong.',
    );
  },
});

const fewest = 2;
