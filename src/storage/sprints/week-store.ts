import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { WeekStore } from '../../ports/sprint-ports';
import { finishedWeeksKey } from '../keys';
import { kvsCall } from '../kvs/kvs-call';

const weeksSchema = v.object({
  weeks: v.array(v.object({ from: v.number(), items: v.array(v.object({ id: v.string(), at: v.number() })) })),
});

/**
 * What a board finished in the weeks last shown: at most 1,000 items of some 40 bytes. A value of
 * another shape counts as forgotten.
 */
export const weekStore: WeekStore = {
  read: (backlogId) =>
    kvsCall('reading the weeks of a board', async () => {
      const stored = weeksSchema.try(await kvs.get(finishedWeeksKey(backlogId)), { mode: 'strip' });
      return stored.ok ? stored.value.weeks : undefined;
    }),

  save: (backlogId, weeks) =>
    kvsCall('saving the weeks of a board', () => kvs.set(finishedWeeksKey(backlogId), { weeks })),
};
