import type { Endpoint } from '../endpoint';
import { appAccountId } from '../access';
import { boardNotVisible, visibleBoard } from './get-boards';

/**
 * Columns, estimation, filter and rank field of a board; to whom Jira does not show them, it says
 * that there is no such board.
 */
export const boardConfiguration: Endpoint = {
  template: 'GET /rest/agile/1.0/board/{boardId}/configuration',
  scopes: {
    granular: ['read:board-scope.admin:jira-software', 'read:project:jira'],
  },
  answer: ({ access, params }, state) => {
    const { id, configuration, location, configurationHiddenFrom } = visibleBoard(params['boardId'], access, state);
    if (configurationHiddenFrom?.includes(access.user?.accountId ?? appAccountId)) throw boardNotVisible();
    const { baseUrl } = state.data.serverInfo;
    const body = {
      ...configuration,
      self: `${baseUrl}/rest/agile/1.0/board/${id}/configuration`,
      ...(location && {
        location: {
          type: 'project',
          key: location.projectKey,
          id: String(location.projectId),
          self: `${baseUrl}/rest/api/2/project/${location.projectId}`,
          name: location.projectName ?? location.projectKey,
        },
      }),
    };
    return { body, objects: 1 };
  },
};
