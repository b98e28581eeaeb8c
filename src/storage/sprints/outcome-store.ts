import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import { toReplayBasis } from '../../domain/sprints/replay/replay-board';
import type { OutcomeStore } from '../../ports/outcome-ports';
import { judgingRunKey, sprintVerdictsKey } from '../keys';
import { deleteKeys } from '../kvs/key-values';
import { kvsCall } from '../kvs/kvs-call';

/**
 * The version of the shape. Raise it also where the app's own checks come to judge otherwise: every
 * sprint is judged anew.
 */
export const outcomeShape = 1;

const ids = v.array(v.string());

const judgedSchema = v.object({
  shape: v.literal(outcomeShape),
  basis: v.string().map(toReplayBasis),
  start: v.number(),
  close: v.number(),
  rules: v.string(),
  judgedAt: v.number(),
  verdicts: v.object({ ready: ids, 'not-ready': ids, 'not-scored': ids, unknown: ids }),
});

const runSchema = v.object({ touchedAt: v.number(), cut: v.boolean().optional() });

/**
 * Which items of closed sprints were ready at the start: at most 500 ids a sprint, some 5 KB. No
 * text of an issue (J11). A value of another shape counts as forgotten.
 */
export const outcomeStore: OutcomeStore = {
  read: (backlogId, sprintId) =>
    kvsCall('reading the verdicts of a closed sprint', async () => {
      const stored = judgedSchema.try(await kvs.get(sprintVerdictsKey(backlogId, sprintId)), { mode: 'strip' });
      if (!stored.ok) return undefined;
      const { basis, start, close, rules, judgedAt, verdicts: items } = stored.value;
      return { basis, start, close, rules, judgedAt, items };
    }),

  save: (backlogId, sprintId, { items, ...judged }) =>
    kvsCall('saving the verdicts of a closed sprint', () =>
      kvs.set(sprintVerdictsKey(backlogId, sprintId), { shape: outcomeShape, ...judged, verdicts: items }),
    ),

  readRun: (backlogId) =>
    kvsCall('reading what is being judged', async () => {
      const stored = runSchema.try(await kvs.get(judgingRunKey(backlogId)), { mode: 'strip' });
      return stored.ok ? { touchedAt: stored.value.touchedAt, cut: stored.value.cut } : undefined;
    }),

  saveRun: (backlogId, run) => kvsCall('saving what is being judged', () => kvs.set(judgingRunKey(backlogId), run)),

  deleteRun: (backlogId) => deleteKeys('ending what is being judged', [judgingRunKey(backlogId)]),
};
