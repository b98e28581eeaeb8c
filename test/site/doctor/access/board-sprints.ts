import { accessCheck } from './access-check';

export const boardSprints = accessCheck({
  template: 'GET /rest/agile/1.0/board/{boardId}/sprint',
  consequence: 'There is no velocity and no forecast.',
  ask: async ({ reads }) => `${(await reads.closedSprints()).length} closed sprints on the first page`,
});
