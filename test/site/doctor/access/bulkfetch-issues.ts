import { jiraItemsById } from '../../../../src/jira/issues/items';
import { readByApp } from '../not-given';
import { accessCheck } from './access-check';

export const bulkfetchIssues = accessCheck({
  template: 'POST /rest/api/3/issue/bulkfetch',
  consequence: 'No figure opens to its items.',
  ask: async ({ access, reads }) => {
    const { ids } = await reads.page();
    const own = await reads.fieldIds();
    const items = await readByApp(access, () => jiraItemsById(access.caller).read(ids, own));
    return `${items.length} issues by their ids`;
  },
});
