import { route } from '@forge/api';
import type { IssueWrites, WriteOutcome } from '../usecases/ports';
import { writeJira, type Caller } from './request';

/** Writes to issues: `PUT /rest/api/3/issue/{key}` and the board's estimation endpoint, as the caller. Each is sent once. */
export const jiraIssueWrites = (caller: Caller): IssueWrites => ({
  describe: async (key, description) =>
    outcomeOf(await writeJira({ caller, route: route`/rest/api/3/issue/${key}`, body: { fields: { description } } })),

  estimate: async (key, boardId, value) =>
    outcomeOf(
      await writeJira({
        caller,
        route: route`/rest/agile/1.0/issue/${key}/estimation?boardId=${boardId}`,
        body: { value: String(value) },
      }),
    ),
});

const outcomeOf = (answer: Awaited<ReturnType<typeof writeJira>>): WriteOutcome =>
  answer === 'written' || answer === 'unknown' ? answer : 'refused';
