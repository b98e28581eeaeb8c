import { kvs } from '@forge/kvs';
import { exactOptional, literal, number, object, picklist, safeParse, string, union } from 'valibot';
import type { EstimationMemory } from '../usecases/ports';
import { guarded } from './guarded';
import { estimationKey } from './keys';

const memorySchema = object({
  readAt: number(),
  estimation: exactOptional(
    union([object({ type: literal('field'), fieldId: string() }), object({ type: picklist(['issue-count', 'none']) })]),
  ),
});

/** What each project's board estimated by when last asked; a value of another shape counts as forgotten. */
export const estimationMemory: EstimationMemory = {
  recall: (projectId) =>
    guarded('reading the estimation of a project', async () => {
      const stored = safeParse(memorySchema, await kvs.get(estimationKey(projectId)));
      return stored.success ? stored.output : undefined;
    }),

  remember: (projectId, estimation) =>
    guarded('saving the estimation of a project', () => kvs.set(estimationKey(projectId), estimation)),
};
