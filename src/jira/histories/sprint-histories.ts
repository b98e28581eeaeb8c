import * as v from '@badrap/valita';
import type { SprintHistories } from '../../ports/sprint-ports';
import { fetchIssues } from '../client/bulk-fetch';
import type { Caller } from '../client/request';
import { readCandidates } from './sprint-candidates';
import { readSprintChanges } from './sprint-changes';

const expandedSchema = v.object({ id: v.string(), changelog: v.unknown().optional() });

/**
 * What the replay of sprints needs, as the caller sees it, from `POST /rest/api/3/search/jql`,
 * `POST /rest/api/3/changelog/bulkfetch` and `POST /rest/api/3/issue/bulkfetch`.
 */
export const jiraSprintHistories = (caller: Caller): SprintHistories => ({
  listCandidates: (query, fields, limit) => readCandidates(caller, query, { fields, limit }),
  readChanges: (issueIds, fields, names) => readSprintChanges(caller, issueIds, { fields, names }),
  listWithHistory: async (issueIds) => {
    const issues = await fetchIssues(caller, issueIds, {
      issue: expandedSchema,
      fields: ['created'],
      expand: ['changelog'],
    });
    return new Set(issues.filter(({ changelog }) => changelog !== undefined && changelog !== null).map(({ id }) => id));
  },
});
