import { statusesOf } from '../../../../src/domain/project/board';
import { asObject, textMember } from '../../jira/json-values';
import { type Check, broken, holds } from '../check';

/** V5, V7: what is done, and what is on the board at all, is told by its columns. */
export const boardColumns: Check = {
  assumed: 'The columns of the board map the statuses of its items, and the right-most one is done',
  consequence: 'Nothing counts as completed: no velocity, no forecast.',
  look: async ({ reads }) => {
    const { columns } = await reads.configuration();
    const { done, mapped } = statusesOf(columns);
    const recent = await reads.recent();
    const outside = recent.filter(({ fields }) => !mapped.has(textMember(asObject(fields['status']), 'id') ?? ''));
    const last = columns.findLast(({ statusIds }) => statusIds.length > 0);
    if (last === undefined) return broken('no column has a status');
    return holds(
      `${columns.length} columns with ${mapped.size} statuses; done is "${last.name}" with ${done.size}; ${outside.length} of the ${recent.length} items that changed last stand in none`,
    );
  },
};
