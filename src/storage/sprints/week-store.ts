import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { WeekMemory } from '../../ports/sprint-ports';
import { finishedWeeksKey } from '../keys';
import { guarded } from '../kvs/kvs-call';

const weeksSchema = v.object({
  weeks: v.array(v.object({ from: v.number(), items: v.array(v.object({ id: v.string(), at: v.number() })) })),
});

/** What a board finished in the weeks last shown, at most 1,000 items of some 40 bytes; a value of another shape counts as forgotten. */
export const weekMemory: WeekMemory = {
  recall: (place) =>
    guarded('reading the weeks of a board', async () => {
      const stored = weeksSchema.try(await kvs.get(finishedWeeksKey(place)), { mode: 'strip' });
      return stored.ok ? stored.value.weeks : undefined;
    }),

  remember: (place, weeks) => guarded('saving the weeks of a board', () => kvs.set(finishedWeeksKey(place), { weeks })),
};
