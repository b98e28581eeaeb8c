import { kvs } from '@forge/kvs';
import type { RunningSprintStore } from '../../ports/sprint-ports';
import { runningSprintsKey } from '../keys';
import { kvsCall } from '../kvs/kvs-call';
import { runningSchema, sprintShape } from './sprint-schema';
import { toFigures } from './sprint-store';

/** The running sprints of boards up to an instant; those of another shape are replayed anew. */
export const runningSprintStore: RunningSprintStore = {
  read: (backlogId) =>
    kvsCall('reading the running sprints of a board', async () => {
      const stored = runningSchema.try(await kvs.get(runningSprintsKey(backlogId)), { mode: 'strip' });
      if (!stored.ok) return undefined;
      const { countedAt, basis, sprints } = stored.value;
      return { countedAt, basis, sprints: sprints.map(toFigures) };
    }),

  save: (backlogId, { countedAt, basis, sprints }) =>
    kvsCall('saving the running sprints of a board', () =>
      kvs.set(runningSprintsKey(backlogId), {
        shape: sprintShape,
        countedAt,
        sprints,
        ...(basis === undefined ? {} : { basis }),
      }),
    ),
};
