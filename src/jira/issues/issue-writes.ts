import { route } from '@forge/api';
import type { IssueWrites, WriteOutcome } from '../../ports/write-ports';
import type { Caller } from '../client/request';
import { writeJira } from '../client/write-request';

/**
 * Writes to issues as the caller, each sent once: `PUT /rest/api/3/issue/{key}`, and for estimates
 * `PUT /rest/agile/1.0/issue/{key}/estimation`.
 */
export const jiraIssueWrites = (caller: Caller): IssueWrites => ({
  setDescription: async (key, description) =>
    outcomeOf(await writeJira({ caller, route: route`/rest/api/3/issue/${key}`, body: { fields: { description } } })),

  setEstimate: async (key, boardId, value) =>
    outcomeOf(
      await writeJira({
        caller,
        route: route`/rest/agile/1.0/issue/${key}/estimation?boardId=${boardId}`,
        body: { value: String(value) },
      }),
    ),

  chooseOption: async (key, fieldId, option) =>
    outcomeOf(
      await writeJira({
        caller,
        route: route`/rest/api/3/issue/${key}`,
        body: { fields: { [fieldId]: { value: option } } },
      }),
    ),

  changeLabels: async (key, { add, remove }) =>
    outcomeOf(
      await writeJira({
        caller,
        route: route`/rest/api/3/issue/${key}`,
        body: { update: { labels: [...remove.map((label) => ({ remove: label })), { add }] } },
      }),
    ),
});

const outcomeOf = (answer: Awaited<ReturnType<typeof writeJira>>): WriteOutcome =>
  answer === 'written' || answer === 'unknown' ? answer : 'refused';
