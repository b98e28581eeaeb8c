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

  clearField: async (key, fieldId) =>
    outcomeOf(
      await writeJira({ caller, route: route`/rest/api/3/issue/${key}`, body: { fields: { [fieldId]: null } } }),
    ),

  setChoice: async (key, { field, addLabels, removeLabels }) => {
    const labels = [...removeLabels.map((remove) => ({ remove })), ...addLabels.map((add) => ({ add }))];
    return outcomeOf(
      await writeJira({
        caller,
        route: route`/rest/api/3/issue/${key}`,
        body: {
          ...(field === undefined
            ? {}
            : { fields: { [field.id]: field.option === null ? null : { value: field.option } } }),
          ...(labels.length === 0 ? {} : { update: { labels } }),
        },
      }),
    );
  },
});

const outcomeOf = (answer: Awaited<ReturnType<typeof writeJira>>): WriteOutcome =>
  answer === 'written' || answer === 'unknown' ? answer : 'refused';
