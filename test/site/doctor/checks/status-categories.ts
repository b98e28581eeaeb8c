import * as v from '@badrap/valita';

import { type Check, broken, holds } from '../check';
import { answerOf, parsed } from '../not-given';

/** The keys that the app tells apart; `undefined` is Jira's own for a status without a category. */
const known = ['new', 'indeterminate', 'done', 'undefined'];

export const statusCategories: Check = {
  assumed: 'Each status has a category: new, indeterminate or done',
  consequence: 'Items in a status of another category count as not started.',
  look: async ({ access }) => {
    const statuses = parsed(statusesSchema, await answerOf(access.ask({ path: '/rest/api/3/status' })));
    const keys = statuses.map(({ statusCategory }) => statusCategory.key);
    const others = [...new Set(keys)].filter((key) => !known.includes(key));
    if (others.length > 0) return broken(`categories ${others.join(', ')}`);
    return holds(known.map((key) => `${key} ${keys.filter((one) => one === key).length}`).join(', '));
  },
};

const statusesSchema = v.array(v.object({ statusCategory: v.object({ key: v.string() }) }));
