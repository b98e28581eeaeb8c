import { jiraProjects } from '../../../../src/jira/project/projects';
import { readByApp } from '../not-given';
import { accessCheck } from './access-check';

export const getProject = accessCheck({
  template: 'GET /rest/api/3/project/{projectIdOrKey}',
  consequence: 'The project page shows this person nothing.',
  ask: async ({ access, project }) => {
    const found = await readByApp(access, () => jiraProjects(access.caller).read(project.key));
    return `${found?.issueTypes.length ?? 0} issue types`;
  },
});
