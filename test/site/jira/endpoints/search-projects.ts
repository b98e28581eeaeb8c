import type { SiteProject } from '../../data/site-data';
import type { Endpoint } from '../endpoint';
import { compareText } from '../jql/compare-keys';
import { JiraError } from '../jira-error';
import { without } from '../json-values';
import { pageOf } from '../page-of';
import { readsJira } from '../scopes';
import { getProject } from './get-project';

/**
 * Projects that the caller sees, those only whose key or name holds `query`, by name or key. Here
 * whoever views a project browses it, so that `action` changes nothing.
 */
export const searchProjects: Endpoint = {
  template: 'GET /rest/api/3/project/search',
  scopes: { classic: readsJira, granular: getProject.scopes.granular },
  answer: ({ access, query }, { data }) => {
    const by = orderOf(query.get('orderBy'));
    const action = query.get('action') ?? 'view';
    if (!['view', 'browse'].includes(action)) throw new JiraError(400, [`The action '${action}' is not offered here.`]);
    const asked = (query.get('query') ?? '').toLowerCase();
    const found = data.projects
      .filter(({ key }) => access.browses.has(key))
      .filter(({ key, name }) => [key, name].some((text) => text.toLowerCase().includes(asked)))
      .toSorted((one, other) => compareText(one[by].toLowerCase(), other[by].toLowerCase()));
    return pageOf(found, query, (project) => ({
      self: `${data.serverInfo.baseUrl}/rest/api/3/project/${project.id}`,
      ...without('hiddenFrom', without('issueTypes', project)),
    }));
  },
};

const orderOf = (orderBy: string | null): keyof Pick<SiteProject, 'key' | 'name'> => {
  if (orderBy === null || orderBy === 'key') return 'key';
  if (orderBy === 'name') return 'name';
  throw new JiraError(400, [`The order '${orderBy}' is not offered here.`]);
};
