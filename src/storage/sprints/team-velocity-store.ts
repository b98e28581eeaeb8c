import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { TeamVelocityStore } from '../../ports/sprint-ports';
import { teamVelocityKey } from '../keys';
import { kvsCall } from '../kvs/kvs-call';

const storedSchema = v.object({ points: v.number() });

/** Each project's mean velocity in points. A value of another shape counts as forgotten. */
export const teamVelocityStore: TeamVelocityStore = {
  read: (projectId) =>
    kvsCall('reading the velocity of a team', async () => {
      const stored = storedSchema.try(await kvs.get(teamVelocityKey(projectId)), { mode: 'strip' });
      return stored.ok ? stored.value.points : undefined;
    }),

  save: (projectId, points) =>
    kvsCall('saving the velocity of a team', () => kvs.set(teamVelocityKey(projectId), { points })),

  delete: (projectId) => kvsCall('forgetting the velocity of a team', () => kvs.delete(teamVelocityKey(projectId))),
};
