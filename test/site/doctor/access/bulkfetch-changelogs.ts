import { accessCheck } from './access-check';

export const bulkfetchChangelogs = accessCheck({
  template: 'POST /rest/api/3/changelog/bulkfetch',
  consequence: 'No sprint can be replayed: no velocity, no forecast.',
  ask: async ({ reads }) => `${(await reads.histories()).pages} pages of changes`,
});
