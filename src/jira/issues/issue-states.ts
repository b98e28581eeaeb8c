import * as v from '@badrap/valita';
import { toCategory } from '../../domain/items/status-category';
import type { IssueStates } from '../../ports/item-ports';
import { fetchIssues } from '../client/bulk-fetch';
import type { Caller } from '../client/request';

const stateSchema = v.object({
  id: v.string(),
  fields: v.object({ status: v.object({ statusCategory: v.object({ key: v.string() }) }) }),
});

/** The status categories of issues by id, from `POST /rest/api/3/issue/bulkfetch`. */
export const jiraIssueStates = (caller: Caller): IssueStates => ({
  read: async (issueIds) => {
    const issues = await fetchIssues(caller, issueIds, { issue: stateSchema, fields: ['status'] });
    return new Map(issues.map(({ id, fields }) => [id, toCategory(fields.status.statusCategory.key)]));
  },
});
