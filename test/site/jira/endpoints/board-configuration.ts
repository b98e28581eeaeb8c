import type { Endpoint } from '../endpoint';
import { visibleBoard } from './get-boards';

/** Columns, estimation, filter and rank field of a board. */
export const boardConfiguration: Endpoint = {
  template: 'GET /rest/agile/1.0/board/{boardId}/configuration',
  answer: ({ access, params }, state) => {
    const { id, configuration, location } = visibleBoard(params['boardId'], access, state);
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
