import { accessCheck } from './access-check';

export const searchJql = accessCheck({
  template: 'POST /rest/api/3/search/jql',
  consequence: 'There is no list, no backlog and no velocity.',
  ask: async ({ reads }) => `a page of ${(await reads.page()).ids.length} issues`,
});
