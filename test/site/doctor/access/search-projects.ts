import { jiraProjectSearch } from '../../../../src/jira/project/project-search';
import { accessCheck } from './access-check';

export const searchProjects = accessCheck({
  template: 'GET /rest/api/3/project/search',
  consequence: 'Administrators find no project to try a draft of the rules in.',
  ask: async ({ access, project }) => {
    const { projects } = await jiraProjectSearch(access.caller).find(project.key);
    return `${projects.length} with "${project.key}" in key or name`;
  },
});
