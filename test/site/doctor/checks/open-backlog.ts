import { jiraItems } from '../../../../src/jira/issues/items';
import { type Check, broken, holds } from '../check';
import { NotGiven, readByApp } from '../not-given';

/** The query that a backlog is read by, as the app writes it. */
export const openBacklog: Check = {
  assumed: 'The open backlog is found by the filter of the board, in the JQL of the app',
  consequence:
    'This person is shown no items of the backlog. The app is refused too where the filter is shared with no group or project.',
  look: async ({ access, reads }) => {
    const { filterId } = await reads.configuration();
    try {
      const query = { kind: 'open-backlog', filterId } as const;
      return holds(`${await readByApp(access, () => jiraItems(access.caller).count(query))} items`);
    } catch (failure) {
      if (failure instanceof NotGiven) return broken(failure.message);
      throw failure;
    }
  },
};
