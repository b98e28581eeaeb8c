import type { JiraAnswer } from './jira-types';

/**
 * OAuth scopes that a call needs, from the contracts: all of `classic`, or all of `granular`. Jira
 * Software has no classic ones for boards and sprints.
 */
export type EndpointScopes = { readonly classic?: readonly string[]; readonly granular: readonly string[] };

const readsJira = ['read:jira-work'];
const readsIssues = [
  'read:issue-meta:jira',
  'read:issue-security-level:jira',
  'read:issue.vote:jira',
  'read:issue.changelog:jira',
  'read:avatar:jira',
  'read:issue:jira',
  'read:status:jira',
  'read:user:jira',
  'read:field-configuration:jira',
];
const searches = [
  'read:issue-details:jira',
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
];

/**
 * By the template of each endpoint that the site offers; test/contract holds it to the contracts.
 */
export const endpointScopes: Readonly<Record<string, EndpointScopes>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': { classic: readsJira, granular: readsIssues },
  'POST /rest/api/3/issue/bulkfetch': { classic: readsJira, granular: readsIssues },
  'PUT /rest/api/3/issue/{issueIdOrKey}': { classic: ['write:jira-work'], granular: ['write:issue:jira'] },
  'POST /rest/api/3/issue': {
    classic: ['write:jira-work'],
    granular: [
      'write:issue:jira',
      'write:comment:jira',
      'write:comment.property:jira',
      'write:attachment:jira',
      'read:issue:jira',
    ],
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': {
    classic: ['write:jira-work'],
    granular: [
      'read:comment:jira',
      'read:comment.property:jira',
      'read:group:jira',
      'read:project:jira',
      'read:project-role:jira',
      'read:user:jira',
      'write:comment:jira',
      'read:avatar:jira',
    ],
  },
  'GET /rest/api/3/project/{projectIdOrKey}': {
    classic: readsJira,
    granular: [
      'read:issue-type:jira',
      'read:project:jira',
      'read:project.property:jira',
      'read:user:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
      'read:issue-type-hierarchy:jira',
      'read:project-category:jira',
      'read:project-version:jira',
      'read:project.component:jira',
    ],
  },
  'GET /rest/api/3/project/{projectIdOrKey}/components': {
    classic: readsJira,
    granular: [
      'read:project:jira',
      'read:project.component:jira',
      'read:user:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ],
  },
  'GET /rest/api/3/field': {
    classic: readsJira,
    granular: [
      'read:field:jira',
      'read:avatar:jira',
      'read:project-category:jira',
      'read:project:jira',
      'read:field-configuration:jira',
    ],
  },
  'POST /rest/api/3/search/jql': { classic: readsJira, granular: searches },
  'POST /rest/api/3/search/approximate-count': { classic: readsJira, granular: searches },
  'POST /rest/api/3/changelog/bulkfetch': {
    classic: readsJira,
    granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
  },
  'GET /rest/api/3/mypermissions': { classic: readsJira, granular: ['read:permission:jira'] },
  'GET /rest/agile/1.0/board': { granular: ['read:board-scope:jira-software', 'read:project:jira'] },
  'GET /rest/agile/1.0/board/{boardId}/configuration': {
    granular: ['read:board-scope.admin:jira-software', 'read:project:jira'],
  },
  'GET /rest/agile/1.0/board/{boardId}/sprint': { granular: ['read:sprint:jira-software'] },
  'PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation': {
    granular: ['write:issue:jira-software', 'read:issue-details:jira'],
  },
};

/**
 * The first scope that a call lacks; undefined where it has what it needs or where the site has no
 * such endpoint.
 */
export const missingScope = (endpoint: string, granted: readonly string[]): string | undefined => {
  const needed = endpointScopes[endpoint];
  if (needed === undefined) return undefined;
  const lacking = (scopes: readonly string[]): string | undefined => scopes.find((scope) => !granted.includes(scope));
  if (needed.classic !== undefined && lacking(needed.classic) === undefined) return undefined;
  const granular = lacking(needed.granular);
  return granular === undefined ? undefined : lacking(needed.classic ?? needed.granular);
};

/** What Forge's gateway answers to a call without the scope; it does not say which one. */
export const scopeRefusal = (endpoint: string): JiraAnswer => ({
  status: 401,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ code: 401, message: 'Unauthorized; scope does not match' }),
  endpoint,
  objects: 0,
});
