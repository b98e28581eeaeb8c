import { jiraItems } from '../../../../src/jira/issues/items';
import { readByApp } from '../not-given';
import { accessCheck } from './access-check';

export const getIssue = accessCheck({
  template: 'GET /rest/api/3/issue/{issueIdOrKey}',
  consequence: 'The issue panel judges no issue for this person.',
  ask: async ({ access, reads }) => {
    const [issue] = await reads.recent();
    const ids = await reads.fieldIds();
    await readByApp(access, () => jiraItems(access.caller).read(issue?.key ?? '', ids));
    return `${issue?.key ?? ''}, as the panel takes it`;
  },
});
