import { quantity } from '../../../../src/domain/wording/number';
import { parseInstant } from '../../../../src/jira/client/parse-instant';
import { jiraSprintHistories } from '../../../../src/jira/histories/sprint-histories';
import { type Check, broken, holds, holdsIf, notSeen } from '../check';
import { readByApp } from '../not-given';

/** Change histories are what sprints are replayed from (J1, J2). */
export const histories: readonly Check[] = [
  {
    assumed: 'The pages of changelog/bulkfetch lead to the end and hold what each issue’s own changelog counts',
    consequence: 'Sprints are not replayed from half a history: no velocity, no forecast.',
    look: async ({ reads }) => {
      const { issues, pages, cut } = await reads.histories();
      const read = issues.reduce((sum, one) => sum + one.read, 0);
      const total = issues.reduce((sum, one) => sum + one.total, 0);
      if (cut !== undefined) return broken(`${read} of ${total} changes, ${quantity(pages, 'page')}, then ${cut}`);
      const short = issues.filter((one) => one.read !== one.total);
      const seen = `${read} of ${total} changes of ${issues.length} issues, ${quantity(pages, 'page')}`;
      return short.length === 0
        ? holds(seen)
        : broken(`${seen}; ${short.map((one) => `${one.key}: ${one.read} of ${one.total}`).join(', ')}`);
    },
  },
  {
    assumed: 'changelog/bulkfetch dates a change as the issue’s own changelog does (a number of milliseconds)',
    consequence: 'Sprints are replayed with wrong instants: do not trust the velocity.',
    look: async ({ reads }) => {
      const { instants } = await reads.histories();
      if (instants === undefined) return notSeen('no change is in both');
      const { own, bulk } = instants;
      const seen = `a ${typeof bulk}, ${bulk}; in its own a ${typeof own}, ${own}`;
      // The app takes a text as well: only another instant would be wrong.
      return holdsIf(parseInstant(bulk) === parseInstant(own), seen);
    },
  },
  {
    assumed: 'Every issue has a change history, be it an empty one',
    consequence: 'Items without one count as unknown in their sprints.',
    look: async ({ access, reads }) => {
      const ids = (await reads.recent()).map(({ id }) => id);
      const known = await readByApp(access, () => jiraSprintHistories(access.caller).listWithHistory(ids));
      return holdsIf(known.size === ids.length, `${known.size} of ${ids.length} issues`);
    },
  },
];
