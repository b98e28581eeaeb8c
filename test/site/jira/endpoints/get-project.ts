import { JiraError } from '../jira-error';
import type { Endpoint } from '../endpoint';

/** One project by id or key, for those who browse it, with its issue types and components. */
export const getProject: Endpoint = {
  template: 'GET /rest/api/3/project/{projectIdOrKey}',
  answer: ({ access, params }, state) => {
    const asked = params['projectIdOrKey'] ?? '';
    const project = state.data.projects.find(({ id, key }) => id === asked || key === asked);
    if (project === undefined || !access.browses.has(project.key))
      throw new JiraError(404, [`No project could be found with key '${asked}'.`]);
    return { body: project, objects: 1 };
  },
};
