import { joinedActions } from '../../story/joined-actions';
import { quotation } from '../../wording/quotation';
import { check, optional, notApplicable, pass, fail } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'One wish',
  passed: 'The story wants one thing',
  failed: 'The story wants several things',
  why: 'Two wishes in one story are estimated, built and accepted together, though one alone may be worth having first.',
  question: () => 'Is it one thing, or are these two items?',
  single: (wish: string) => `One wish: ${quotation(wish)}.`,
  several: (actions: string) => `Two actions in one story: ${quotation(actions)}.`,
  split: 'Split it into a story for each.',
};

/**
 * A story wants one thing: no conjunction joins two actions in its wish. Role and benefit may join
 * what they like (Q2).
 */
export const atomicCheck = check({
  id: 'atomic',
  messages,
  hint: true,
  defaults: { story: optional(1) },
  looksAt: 'item',
  judge: ({ story }) => {
    const wish = story()?.parts.means;
    if (wish === undefined) return notApplicable(readinessMessages.noWish);
    const actions = joinedActions(wish);
    return actions === undefined ? pass(messages.single(wish)) : fail(messages.several(actions), messages.split);
  },
});
