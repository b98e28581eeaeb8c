import { readsJira } from '../scopes';
import { compareText } from '../jql/compare-keys';
import type { Endpoint } from '../endpoint';
import { JiraError } from '../jira-error';
import { componentsOf } from '../issues/project-things';
import { visibleProject } from './get-project';

/**
 * All components of a project by name, for those who browse it. Compass is not here: `auto` means
 * Jira's own.
 */
export const getComponents: Endpoint = {
  template: 'GET /rest/api/3/project/{projectIdOrKey}/components',
  scopes: {
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
  answer: ({ access, params, query }, state) => {
    const project = visibleProject(params['projectIdOrKey'], access, state);
    const source = query.get('componentSource') ?? 'jira';
    if (source === 'compass') throw new JiraError(501, ['The local site does not offer components of Compass.']);
    if (!['jira', 'auto'].includes(source)) throw new JiraError(400, [`The component source '${source}' is unknown.`]);
    const components = componentsOf(project, state.issues.all())
      .toSorted((one, other) => compareText(one.name.toLowerCase(), other.name.toLowerCase()))
      .map((component) => ({
        ...component,
        self: `${state.data.serverInfo.baseUrl}/rest/api/3/component/${component.id}`,
        project: project.key,
        projectId: Number(project.id),
      }));
    return { body: components, objects: components.length };
  },
};
