import { accessCheck } from './access-check';

export const getStatuses = accessCheck({
  template: 'GET /rest/api/3/status',
  consequence: 'Sprints are not replayed, and weeks are not counted.',
  ask: async ({ reads }) => `${(await reads.statusesAndTypes()).statuses.length} statuses`,
});
