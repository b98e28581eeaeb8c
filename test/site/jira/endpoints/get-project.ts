import { readsJira } from '../scopes';
import type { SiteIssueType, SiteProject } from '../../data/site-data';
import type { Access } from '../access';
import { JiraError } from '../jira-error';
import type { Endpoint } from '../endpoint';
import { type JsonObject, without } from '../json-values';
import type { JiraState } from '../jira-state';

/** One project by id or key, for those who browse it, with its issue types and components. */
export const getProject: Endpoint = {
  template: 'GET /rest/api/3/project/{projectIdOrKey}',
  scopes: {
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
  answer: ({ access, params }, state) => {
    const project = visibleProject(params['projectIdOrKey'], access, state);
    const { issueTypes } = project;
    return {
      body: { ...without('hiddenFrom', project), ...(issueTypes && { issueTypes: issueTypes.map(translated) }) },
      objects: 1,
    };
  },
};

/**
 * A project's types carry their names in the site's language only, unlike those of an issue (Jira's
 * contract).
 */
const translated = (type: SiteIssueType): JsonObject => without('untranslatedName', type);

/** The project with this id or key if the caller browses it; else Jira's 404. */
export const visibleProject = (asked = '', { browses }: Access, { data }: JiraState): SiteProject => {
  const project = data.projects.find(({ id, key }) => id === asked || key === asked);
  if (project !== undefined && browses.has(project.key)) return project;
  throw new JiraError(404, [`No project could be found with key '${asked}'.`]);
};
