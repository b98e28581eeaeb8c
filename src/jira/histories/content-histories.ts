import type { ContentHistories } from '../../ports/outcome-ports';
import { fetchIssues } from '../client/bulk-fetch';
import type { Caller } from '../client/request';
import { issueSchema } from '../issues/issue-schema';
import { fieldsToAsk, toItem } from '../issues/map-item';
import { fieldOf, followFields, readChangeLogs } from './change-logs';
import { contentFields, toContentChange } from './content-changes';

/**
 * What says how items were in the past, as the caller sees it. The items as they are come from
 * `POST /rest/api/3/issue/bulkfetch`, their changes from `POST /rest/api/3/changelog/bulkfetch`.
 */
export const jiraContentHistories = (caller: Caller): ContentHistories => ({
  readItems: async (issueIds, fields) => {
    const issues = await fetchIssues(caller, issueIds, { issue: issueSchema, fields: fieldsToAsk(fields) });
    return new Map(issues.map((issue) => [issue.id, toItem(issue, fields)]));
  },

  readChanges: (issueIds, fields, names) => {
    const followed = followFields(contentFields(fields), names);
    return readChangeLogs(caller, { issueIds, fieldIds: [...followed.byId.keys()] }, (change, at) => {
      const field = fieldOf(change, followed);
      return field && toContentChange(change, field, at);
    });
  },
});
