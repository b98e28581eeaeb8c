import { browsesOwner } from '../access';
import type { Endpoint } from '../endpoint';
import { without } from '../json-values';
import { readsJira } from '../scopes';

/**
 * The issue types of the projects that the caller browses. Like a project's, they carry their names
 * in the site's language only (Jira's contract).
 */
export const getIssueTypes: Endpoint = {
  template: 'GET /rest/api/3/issuetype',
  scopes: {
    classic: readsJira,
    granular: ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'],
  },
  answer: ({ access }, { data }) => {
    const browsed = data.projects.filter(({ key }) => access.browses.has(key));
    const inUse = new Set(browsed.flatMap(({ issueTypes = data.issueTypes }) => issueTypes.map(({ id }) => id)));
    const types = data.issueTypes.filter(({ id, scope }) => inUse.has(id) && browsesOwner(scope, access, data));
    return { body: types.map((type) => without('untranslatedName', type)), objects: types.length };
  },
};
