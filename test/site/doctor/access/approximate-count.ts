import { accessCheck } from './access-check';

export const approximateCount = accessCheck({
  template: 'POST /rest/api/3/search/approximate-count',
  consequence: 'A scan cannot tell how far it has come, and repairs look at all.',
  ask: async ({ reads }) => `${await reads.openCount()} open issues`,
});
