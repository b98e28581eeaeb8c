import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import type { FlowStore } from '../ports/flow-ports';
import { flowKey, flowRefusalKey } from './keys';
import { deleteKeys } from './kvs/key-values';
import { kvsCall } from './kvs/kvs-call';
import { literals } from './kvs/literals';

const ids = v.array(v.string());

const workSchema = v.object({
  basis: v.string(),
  worksBy: literals('kanban', 'sprints'),
  inProgress: v.array(
    v.object({ id: v.string(), startedAt: v.number(), column: v.number(), inColumnSince: v.number().optional() }),
  ),
  unknownInProgress: ids,
  unknownFinished: ids,
  partly: v.boolean(),
});

const flowSchema = v.object({
  basis: v.string(),
  countedAt: v.number(),
  weeks: v.array(
    v.object({
      from: v.number(),
      to: v.number(),
      items: v.array(
        v.object({
          id: v.string(),
          at: v.number(),
          imported: v.literal(true).optional(),
          startedAt: v.union(v.number(), v.literal('unknown')).optional(),
        }),
      ),
    }),
  ),
  unknown: v.number(),
  partly: v.boolean(),
  /** Earlier versions of the app stored the weeks alone. */
  work: workSchema.optional(),
});

const refusalSchema = v.object({
  why: literals('configuration', 'filter', 'project', 'histories-cut', 'no-done-status'),
  at: v.number(),
});

/**
 * The flow of a board: at most 1,000 finished items of some 70 bytes, and 300 in progress of some
 * 90. A value of another shape counts as forgotten and is counted anew.
 */
export const flowStore: FlowStore = {
  read: (backlogId) =>
    kvsCall('reading the flow of a board', async () => {
      const stored = flowSchema.try(await kvs.get(flowKey(backlogId)), { mode: 'strip' });
      return stored.ok ? stored.value : undefined;
    }),

  save: (backlogId, flow) => kvsCall('saving the flow of a board', () => kvs.set(flowKey(backlogId), flow)),

  readRefusal: (backlogId) =>
    kvsCall('reading why a flow was not counted', async () => {
      const stored = refusalSchema.try(await kvs.get(flowRefusalKey(backlogId)), { mode: 'strip' });
      return stored.ok ? stored.value : undefined;
    }),

  saveRefusal: (backlogId, refusal) =>
    refusal === undefined
      ? deleteKeys('forgetting why a flow was not counted', [flowRefusalKey(backlogId)])
      : kvsCall('saving why a flow was not counted', () => kvs.set(flowRefusalKey(backlogId), refusal)),
};
