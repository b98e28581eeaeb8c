import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { WeekStore } from '../../ports/sprint-ports';
import { finishedWeeksKey } from '../keys';
import { kvsCall } from '../kvs/kvs-call';

const weeksSchema = v.object({
  basis: v.string(),
  countedAt: v.number(),
  weeks: v.array(
    v.object({
      from: v.number(),
      to: v.number(),
      items: v.array(v.object({ id: v.string(), at: v.number(), imported: v.literal(true).optional() })),
    }),
  ),
  unknown: v.number(),
  partly: v.boolean(),
});

/**
 * What a board finished in its last weeks: at most 1,000 items of some 40 bytes. A value of another
 * shape counts as forgotten.
 */
export const weekStore: WeekStore = {
  read: (backlogId) =>
    kvsCall('reading the weeks of a board', async () => {
      const stored = weeksSchema.try(await kvs.get(finishedWeeksKey(backlogId)), { mode: 'strip' });
      return stored.ok ? stored.value : undefined;
    }),

  save: (backlogId, weeks) => kvsCall('saving the weeks of a board', () => kvs.set(finishedWeeksKey(backlogId), weeks)),
};
