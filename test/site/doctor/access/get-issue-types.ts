import { accessCheck } from './access-check';

export const getIssueTypes = accessCheck({
  template: 'GET /rest/api/3/issuetype',
  consequence: 'Sprints are not replayed, and weeks are not counted.',
  ask: async ({ reads }) => `${(await reads.statusesAndTypes()).issueTypes.length} issue types`,
});
