import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { TeamVelocityMemory } from '../../ports/sprint-ports';
import { teamVelocityKey } from '../keys';
import { guarded } from '../kvs/kvs-call';

const memorySchema = v.object({ points: v.number() });

/** Each project's mean velocity as it was last known; a value of another shape counts as unknown. */
export const teamVelocityMemory: TeamVelocityMemory = {
  recall: (projectId) =>
    guarded('reading the velocity of a team', async () => {
      const stored = memorySchema.try(await kvs.get(teamVelocityKey(projectId)), { mode: 'strip' });
      return stored.ok ? stored.value.points : undefined;
    }),

  remember: (projectId, points) =>
    guarded('saving the velocity of a team', () => kvs.set(teamVelocityKey(projectId), { points })),

  forget: (projectId) => guarded('forgetting the velocity of a team', () => kvs.delete(teamVelocityKey(projectId))),
};
