import type { Endpoint } from '../endpoint';
import { type Access, appAccountId } from '../access';
import { JiraError } from '../jira-error';
import type { JiraState } from '../jira-state';
import type { SiteBoard } from '../../data/site-data';
import { boardNotVisible, projectsOfBoard, visibleBoard } from './get-boards';

/**
 * Columns, estimation, filter and rank field of a board, for who administers its project: Atlassian
 * says that the scope gives them to nobody else. To whom Jira does not show them, it says so, or
 * that there is no such board.
 */
export const boardConfiguration: Endpoint = {
  template: 'GET /rest/agile/1.0/board/{boardId}/configuration',
  scopes: {
    granular: ['read:board-scope.admin:jira-software', 'read:project:jira'],
  },
  answer: ({ access, params }, state) => {
    const board = visibleBoard(params['boardId'], access, state);
    const { id, configuration, location, configurationHiddenFrom } = board;
    if (configurationHiddenFrom?.includes(access.user?.accountId ?? appAccountId)) throw boardNotVisible();
    if (!administersBoard(board, access, state)) {
      throw new JiraError(403, ['You do not have the permission to view the configuration of this board.']);
    }
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

const administersBoard = (board: SiteBoard, { administersProjects }: Access, state: JiraState): boolean =>
  board.location === undefined
    ? projectsOfBoard(board, state).some(({ key }) => administersProjects.has(key))
    : administersProjects.has(board.location.projectKey);
