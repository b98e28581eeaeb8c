import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { StatusesAndTypesStore } from '../ports/field-ports';
import { mostRememberedTerms, statusesAndTypesKey } from './keys';
import { kvsCall } from './kvs/kvs-call';
import { literals } from './kvs/literals';

const projectId = v.string().optional();

const storedSchema = v.object({
  readAt: v.number(),
  statuses: v.array(v.object({ id: v.string(), name: v.string(), category: v.string(), projectId })),
  issueTypes: v.array(
    v.object({ id: v.string(), name: v.string(), level: literals('sub-task', 'standard', 'epic'), projectId }),
  ),
});

/**
 * The site's statuses and issue types as last read from Jira: words of the site, none of an issue.
 * A value of another shape counts as forgotten.
 */
export const statusesAndTypesStore: StatusesAndTypesStore = {
  read: () =>
    kvsCall('reading the statuses and issue types', async () => {
      const stored = storedSchema.try(await kvs.get(statusesAndTypesKey), { mode: 'strip' });
      return stored.ok ? stored.value : undefined;
    }),

  save: (stored) =>
    kvsCall('saving the statuses and issue types', async () => {
      if (stored.statuses.length + stored.issueTypes.length <= mostRememberedTerms)
        await kvs.set(statusesAndTypesKey, stored);
    }),
};
