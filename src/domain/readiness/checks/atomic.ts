import { joinedActions } from '../../story/joined-actions';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, pass, fail } from '../check';

/**
 * A story wants one thing: no conjunction joins two actions in what is wanted; in the role and the
 * benefit it may (Q2).
 */
export const atomicCheck = check({
  id: 'atomic',
  title: 'One wish',
  passed: 'The story wants one thing',
  failed: 'The story wants several things',
  why: 'Two wishes in one story are estimated, built and accepted together, though one alone may be worth having first.',
  hint: true,
  defaults: { story: optional(1) },
  judge: ({ story }) => {
    const means = story()?.parts.means;
    if (means === undefined) return notApplicable('No English story says what is wanted.');
    const both = joinedActions(means);
    return both === undefined
      ? pass(`One wish: ${quotation(means)}.`)
      : fail(`Two actions in one story: ${quotation(both)}.`, 'Split it into a story for each.');
  },
});
