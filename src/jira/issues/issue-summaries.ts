import * as v from '@badrap/valita';
import type { IssueSummaries } from '../../ports/item-ports';
import { fetchIssues } from '../client/bulk-fetch';
import type { Caller } from '../client/request';

const summarySchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ summary: v.string().nullable().optional(), project: v.object({ id: v.string() }) }),
});

/**
 * Keys and summaries by issue id, of those issues that the caller may browse, from
 * `POST /rest/api/3/issue/bulkfetch`.
 */
export const jiraIssueSummaries = (caller: Caller): IssueSummaries => ({
  read: async (issueIds) => {
    const issues = await fetchIssues(caller, issueIds, { issue: summarySchema, fields: ['summary', 'project'] });
    return new Map(
      issues.map(({ id, key, fields }) => [id, { key, summary: fields.summary ?? '', projectId: fields.project.id }]),
    );
  },
});
