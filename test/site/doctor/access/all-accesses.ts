import { endpoints, isRead } from '../../jira/endpoints';
import type { Check } from '../check';
import { type AccessCheck, shortTemplate } from './access-check';
import { approximateCount } from './approximate-count';
import { boardConfiguration } from './board-configuration';
import { boardSprints } from './board-sprints';
import { bulkfetchChangelogs } from './bulkfetch-changelogs';
import { bulkfetchIssues } from './bulkfetch-issues';
import { getBoards } from './get-boards';
import { getFields } from './get-fields';
import { getIssue } from './get-issue';
import { getIssueTypes } from './get-issue-types';
import { getProject } from './get-project';
import { getStatuses } from './get-statuses';
import { myPermissions } from './my-permissions';
import { searchJql } from './search-jql';
import { searchProjects } from './search-projects';

/** The endpoints that the app reads by, in the order in which they are asked. */
export const allAccesses: readonly AccessCheck[] = [
  ...[myPermissions, getProject, getFields, getStatuses, getIssueTypes, getBoards, boardConfiguration, boardSprints],
  ...[searchJql, approximateCount, getIssue, bulkfetchIssues, bulkfetchChangelogs],
  searchProjects,
];

/** The endpoints that the app writes by: named, and not asked. */
export const allWrites: readonly Check[] = endpoints
  .filter(({ template }) => !isRead(template))
  .map(({ template }) => ({
    assumed: shortTemplate(template),
    consequence: '',
    look: () => Promise.resolve({ result: 'not-asked', seen: 'not asked: it writes' }),
  }));
