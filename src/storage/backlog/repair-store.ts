import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { RepairStore } from '../../ports/backlog-ports';
import { repairKey } from '../keys';
import { kvsCallWithRetry } from '../kvs/kvs-call';

const repairSchema = v.object({
  slice: v.number(),
  from: v.number().optional(),
  to: v.number().optional(),
  underWay: v.boolean(),
  begunOn: v.number().optional(),
});

/** How far repairs have come, some 100 bytes each. A value of another shape counts as none. */
export const repairStore: RepairStore = {
  read: async (backlogId) => {
    const stored = await kvsCallWithRetry('reading a repair', () => kvs.get<unknown>(repairKey(backlogId)));
    const parsed = repairSchema.try(stored, { mode: 'strip' });
    return parsed.ok ? parsed.value : undefined;
  },

  save: (backlogId, state) => kvsCallWithRetry('saving a repair', () => kvs.set(repairKey(backlogId), state)),
};
