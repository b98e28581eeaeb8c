import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { EstimationStore } from '../ports/field-ports';
import { estimationKey } from './keys';
import { kvsCall } from './kvs/kvs-call';
import { literals } from './kvs/literals';

const storedSchema = v.object({
  readAt: v.number(),
  boardId: v.number().optional(),
  estimation: v
    .union(
      v.object({ type: v.literal('field'), fieldId: v.string() }),
      v.object({ type: v.union(v.literal('issue-count'), v.literal('none')) }),
    )
    .optional(),
  style: literals('company-managed', 'team-managed').optional(),
});

/**
 * What each project's board estimated by when Jira was last asked. A value of another shape counts
 * as forgotten.
 */
export const estimationStore: EstimationStore = {
  read: (projectId) =>
    kvsCall('reading the estimation of a project', async () => {
      const stored = storedSchema.try(await kvs.get(estimationKey(projectId)), { mode: 'strip' });
      if (!stored.ok) return undefined;
      return stored.value;
    }),

  save: (projectId, estimation) =>
    kvsCall('saving the estimation of a project', () => kvs.set(estimationKey(projectId), estimation)),
};
