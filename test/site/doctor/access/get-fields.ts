import { accessCheck } from './access-check';

export const getFields = accessCheck({
  template: 'GET /rest/api/3/field',
  consequence: 'Neither estimates nor sprints nor criteria are found.',
  ask: async ({ reads }) => `${(await reads.fields()).length} fields`,
});
