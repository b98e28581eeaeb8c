import { NotGiven } from '../not-given';
import { accessCheck } from './access-check';

export const getBoards = accessCheck({
  template: 'GET /rest/agile/1.0/board',
  consequence:
    'The project page shows this person no board and so no velocity; where the app is refused as well, nobody.',
  ask: async ({ reads }) => {
    const boards = await reads.boards();
    if (boards.length === 0) throw new NotGiven('no board of the project');
    return boards.map(({ name, type }) => `"${name}" (${type})`).join(', ');
  },
});
