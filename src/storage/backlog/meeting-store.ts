import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { MeetingStore } from '../../ports/agenda-ports';
import { agendasKey } from '../keys';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/** The version of the shape. */
const agendasShape = 1;

const ids = v.array(v.string());

const meetingSchema = v.object({
  at: v.number(),
  minutes: v.number(),
  ids,
  more: ids,
  became: v.number().optional(),
});

const agendasSchema = v.object({ shape: v.literal(agendasShape), held: v.array(v.unknown()) });

/**
 * The last 20 meetings of a board in one value, some 100 ids each at the most: ids, instants and
 * numbers (J11). What cannot be read is left out.
 */
export const meetingStore: MeetingStore = {
  list: async (backlogId) => {
    const stored = agendasSchema.try(
      await kvsCallWithRetry('reading the refinement meetings', () => kvs.get<unknown>(agendasKey(backlogId))),
      { mode: 'strip' },
    );
    return (stored.ok ? stored.value.held : []).flatMap((one) => {
      const read = meetingSchema.try(one, { mode: 'strip' });
      if (!read.ok) return [];
      const { became, ...meeting } = read.value;
      return [became === undefined ? meeting : { ...meeting, became }];
    });
  },

  save: (backlogId, held) =>
    kvsCallWithRetry('keeping a refinement meeting', () =>
      kvs.set(agendasKey(backlogId), { shape: agendasShape, held }),
    ),
};
