import type { Endpoint } from './endpoint';
import type { EndpointScopes } from './scopes';
import { addComment } from './endpoints/add-comment';
import { approximateCount } from './endpoints/approximate-count';
import { boardConfiguration } from './endpoints/board-configuration';
import { boardSprints } from './endpoints/board-sprints';
import { bulkfetchChangelogs } from './endpoints/bulkfetch-changelogs';
import { bulkfetchIssues } from './endpoints/bulkfetch-issues';
import { createIssueEndpoint } from './endpoints/create-issue';
import { editIssueEndpoint } from './endpoints/edit-issue';
import { estimateIssue } from './endpoints/estimate-issue';
import { getBoards } from './endpoints/get-boards';
import { getComponents } from './endpoints/get-components';
import { getFields } from './endpoints/get-fields';
import { getIssue } from './endpoints/get-issue';
import { getIssueTypes } from './endpoints/get-issue-types';
import { getProject } from './endpoints/get-project';
import { getStatuses } from './endpoints/get-statuses';
import { myPermissions } from './endpoints/my-permissions';
import { searchJql } from './endpoints/search-jql';
import { searchProjects } from './endpoints/search-projects';

/** What the app calls, and the components of a project; nothing that Atlassian calls deprecated. */
export const endpoints: readonly Endpoint[] = [
  getIssue,
  editIssueEndpoint,
  createIssueEndpoint,
  addComment,
  bulkfetchIssues,
  // Before the project of a key, which "search" would be.
  searchProjects,
  getProject,
  getComponents,
  getFields,
  getStatuses,
  getIssueTypes,
  searchJql,
  approximateCount,
  bulkfetchChangelogs,
  myPermissions,
  getBoards,
  boardConfiguration,
  boardSprints,
  estimateIssue,
];

/**
 * The endpoint of a call and its decoded path parameters; undefined where the site does not offer
 * it.
 */
export const findEndpoint = (
  method: string,
  path: string,
): { endpoint: Endpoint; params: Readonly<Record<string, string>> } | undefined => {
  const [pathname = ''] = path.split('?');
  for (const { endpoint, matches } of routes) {
    const found = matches(method.toUpperCase(), pathname);
    if (found !== undefined) return { endpoint, params: found };
  }
  return undefined;
};

/** The template of a call, or `unknown`: what scopes and the contract know it by. */
export const endpointOf = (method: string, path: string): string =>
  findEndpoint(method, path)?.endpoint.template ?? 'unknown';

/** The scopes that a call needs, by its template; undefined where the site has no such endpoint. */
export const scopesOf = (template: string): EndpointScopes | undefined =>
  endpoints.find((endpoint) => endpoint.template === template)?.scopes;

/**
 * Whether a call of this template only reads; what the site does not offer counts as a write unless
 * it is a GET.
 */
export const isRead = (template: string): boolean =>
  template.startsWith('GET ') ||
  endpoints.some((endpoint) => endpoint.template === template && endpoint.readsByPost === true);

const routes = endpoints.map((endpoint) => {
  const [method, template = ''] = endpoint.template.split(' ');
  const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return {
    endpoint,
    matches: (called: string, pathname: string): Record<string, string> | undefined => {
      const found = called === method ? pattern.exec(pathname) : null;
      if (found === null) return undefined;
      return Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]));
    },
  };
});

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
