import type { JiraAnswer } from './jira-types';

/**
 * OAuth scopes that a call needs, from the contracts: all of `classic`, or all of `granular`. Jira
 * Software has no classic ones for boards and sprints.
 */
export type EndpointScopes = { readonly classic?: readonly string[]; readonly granular: readonly string[] };

/** Classic: any reading of issues and projects. */
export const readsJira = ['read:jira-work'];
/** Granular: the endpoints that give issues. */
export const readsIssues = [
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
/** Granular: the endpoints that take JQL. */
export const searches = [
  'read:issue-details:jira',
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
];

/**
 * The first scope that a call lacks; undefined where it has what it needs or where the site has no
 * such endpoint.
 */
export const missingScope = (needed: EndpointScopes | undefined, granted: readonly string[]): string | undefined => {
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
