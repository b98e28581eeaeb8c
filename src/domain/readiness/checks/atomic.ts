import { joinedActions } from '../../story/joined-actions';
import { quoted } from '../../wording/quotation';
import { rule, optional, notApplicable, pass, fail } from '../check';

/** A story wants one thing: no conjunction joins two actions in what is wanted; in the role and the benefit it may (Q2). */
export const atomicRule = rule({
  id: 'atomic',
  title: 'One wish',
  passed: 'The story wants one thing',
  failed: 'The story wants several things',
  why: 'Two wishes in one story are estimated, built and accepted together, though one alone may be worth having first.',
  hint: true,
  defaults: { story: optional(1) },
  check: ({ story }) => {
    const means = story()?.parts.means;
    if (means === undefined) return notApplicable('No English story says what is wanted.');
    const both = joinedActions(means);
    return both === undefined
      ? pass(`One wish: ${quoted(means)}.`)
      : fail(`Two actions in one story: ${quoted(both)}.`, 'Split it into a story for each.');
  },
});
