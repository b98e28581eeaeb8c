import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { MeetingStore } from '../../ports/agenda-ports';
import { meetingsKey } from '../keys';
import { kvsCallWithRetry } from '../kvs/kvs-call';

/** The version of the shape. */
const meetingsShape = 1;

const ids = v.array(v.string());

const meetingSchema = v.object({
  at: v.number(),
  minutes: v.number(),
  ids,
  more: ids,
  became: v.number().optional(),
});

const meetingsSchema = v.object({ shape: v.literal(meetingsShape), held: v.array(v.unknown()) });

/**
 * The last 20 meetings of a board in one value, each with at most some 100 ids: ids, instants and
 * numbers (J11). A meeting that cannot be parsed is left out.
 */
export const meetingStore: MeetingStore = {
  list: async (backlogId) => {
    const stored = await kvsCallWithRetry('reading the refinement meetings', () =>
      kvs.get<unknown>(meetingsKey(backlogId)),
    );
    const meetings = meetingsSchema.try(stored, { mode: 'strip' });
    return (meetings.ok ? meetings.value.held : []).flatMap((value) => {
      const parsed = meetingSchema.try(value, { mode: 'strip' });
      if (!parsed.ok) return [];
      const { became, ...meeting } = parsed.value;
      return [became === undefined ? meeting : { ...meeting, became }];
    });
  },

  save: (backlogId, held) =>
    kvsCallWithRetry('keeping a refinement meeting', () =>
      kvs.set(meetingsKey(backlogId), { shape: meetingsShape, held }),
    ),
};
