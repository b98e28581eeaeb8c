import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { BacklogId } from '../../domain/project/board';
import { viewerActions } from '../../domain/project/viewer-action';
import type { SightStore } from '../../ports/sight-ports';
import { sightKey } from '../keys';
import { kvsCall, kvsCallWithRetry } from '../kvs/kvs-call';
import { personHash, saltedHash } from '../kvs/salt';

const sightSchema = v.object({
  at: v.number(),
  allowed: v.boolean(),
  may: v.array(v.union(...viewerActions.map((action) => v.literal(action)))),
  seen: v.number(),
  of: v.number(),
  own: v.array(v.string()).optional(),
});

/**
 * What viewers see of a backlog, some 50 bytes each and 8 for each item where it is a part; gone by
 * itself after an hour. The key holds a salted hash in place of the account id (J15).
 */
export const sightStore: SightStore = {
  read: async (backlogId, viewer) => {
    const key = await keyOf(backlogId, viewer);
    const stored = await kvsCallWithRetry('reading what a viewer sees', () => kvs.get<unknown>(key));
    const parsed = sightSchema.try(stored, { mode: 'strip' });
    return parsed.ok ? parsed.value : undefined;
  },

  save: async (backlogId, viewer, sight) => {
    const key = await keyOf(backlogId, viewer);
    await kvsCallWithRetry('saving what a viewer sees', () =>
      kvs.set(key, sight, { ttl: { value: 1, unit: 'HOURS' } }),
    );
  },
};

const keyOf = (backlogId: BacklogId, viewer: string): Promise<string> =>
  kvsCall('reading the salt', async () => sightKey(backlogId, personHash(await saltedHash(), 'viewer', viewer)));
