import { readsJira } from '../scopes';
import type { SiteIssue, SiteProject } from '../../data/site-data';
import { projectKeyOf, type Access } from '../access';
import type { Endpoint } from '../endpoint';
import { issueNotFound, JiraError } from '../jira-error';
import type { JiraState } from '../jira-state';

/**
 * Which of the asked permissions the caller has: on the site, in a project (`projectKey`,
 * `projectId`) or on an issue (`issueKey`, `issueId`). Without a project, a project permission is
 * one that the caller has in any project.
 */
export const myPermissions: Endpoint = {
  template: 'GET /rest/api/3/mypermissions',
  scopes: { classic: readsJira, granular: ['read:permission:jira'] },
  answer: ({ access, query }, state) => {
    const asked = (query.get('permissions') ?? '').split(',').filter((key) => key !== '');
    if (asked.length === 0) throw new JiraError(400, ["The 'permissions' query parameter is required."]);
    const unknown = asked.find((key) => !(key in permissions));
    if (unknown !== undefined) throw new JiraError(400, [`Unrecognized permission: ${unknown}`]);
    const place = placeOf(query, access, state);
    const answered = asked.map((key): [string, object] => [
      key,
      { key, ...permissions[key], havePermission: has(key, access, place) },
    ]);
    return { body: { permissions: Object.fromEntries(answered) }, objects: 1 };
  },
};

const permissions: Readonly<
  Record<string, { id: string; name: string; type: 'GLOBAL' | 'PROJECT'; description: string }>
> = {
  ADMINISTER: {
    id: '0',
    name: 'Administer Jira',
    type: 'GLOBAL',
    description: 'Create and administer projects, issue types, fields, workflows, and schemes for all projects.',
  },
  ADMINISTER_PROJECTS: {
    id: '23',
    name: 'Administer Projects',
    type: 'PROJECT',
    description: 'Ability to administer a project in Jira.',
  },
  BROWSE_PROJECTS: {
    id: '10',
    name: 'Browse Projects',
    type: 'PROJECT',
    description: 'Ability to browse projects and the issues within them.',
  },
  CREATE_ISSUES: { id: '11', name: 'Create Issues', type: 'PROJECT', description: 'Ability to create issues.' },
  ADD_COMMENTS: { id: '15', name: 'Add Comments', type: 'PROJECT', description: 'Ability to comment on issues.' },
  EDIT_ISSUES: { id: '12', name: 'Edit Issues', type: 'PROJECT', description: 'Ability to edit issues.' },
};

/** The project in which permissions are asked; undefined for the whole site. */
const placeOf = (query: URLSearchParams, access: Access, { data, issues }: JiraState): string | undefined => {
  const issueIdOrKey = query.get('issueId') ?? query.get('issueKey');
  if (issueIdOrKey !== null) return projectKeyOf(visibleIssue(issues.byIdOrKey(issueIdOrKey), access).key);
  const id = query.get('projectId');
  const key = query.get('projectKey');
  if (id === null && key === null) return undefined;
  const isMeant = (project: SiteProject): boolean => (id === null ? project.key === key : project.id === id);
  const project = data.projects.find((candidate) => isMeant(candidate) && access.browses.has(candidate.key));
  if (project !== undefined) return project.key;
  throw new JiraError(404, [
    id === null ? `No project could be found with key '${key ?? ''}'.` : `No project could be found with id '${id}'.`,
  ]);
};

const visibleIssue = (issue: SiteIssue | undefined, access: Access): SiteIssue => {
  if (issue === undefined || !access.sees(issue)) throw issueNotFound();
  return issue;
};

const has = (key: string, access: Access, project: string | undefined): boolean => {
  if (key === 'ADMINISTER') return access.administers;
  const { administersProjects: administers, edits } = access;
  // The site's roles know nothing finer than editing.
  const held =
    { ADMINISTER_PROJECTS: administers, EDIT_ISSUES: edits, CREATE_ISSUES: edits, ADD_COMMENTS: edits }[key] ??
    access.browses;
  return project === undefined ? held.size > 0 : held.has(project);
};
