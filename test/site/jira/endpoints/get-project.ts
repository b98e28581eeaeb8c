import type { SiteProject } from '../../data/site-data';
import type { Access } from '../access';
import { JiraError } from '../jira-error';
import type { Endpoint } from '../endpoint';
import type { JiraState } from '../jira-state';

/** One project by id or key, for those who browse it, with its issue types and components. */
export const getProject: Endpoint = {
  template: 'GET /rest/api/3/project/{projectIdOrKey}',
  answer: ({ access, params }, state) => ({
    body: visibleProject(params['projectIdOrKey'], access, state),
    objects: 1,
  }),
};

/** The project with this id or key if the caller browses it; else Jira's 404. */
export const visibleProject = (asked = '', { browses }: Access, { data }: JiraState): SiteProject => {
  const project = data.projects.find(({ id, key }) => id === asked || key === asked);
  if (project !== undefined && browses.has(project.key)) return project;
  throw new JiraError(404, [`No project could be found with key '${asked}'.`]);
};
