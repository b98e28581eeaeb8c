import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import { dayMs } from '../../domain/arithmetic/day';
import { healthComponentIds, type HealthComponentId } from '../../domain/health/components/all-components';
import { thinOut, type Snapshot } from '../../domain/health/health-snapshot';
import type { BacklogId } from '../../domain/project/board';
import type { SnapshotStore } from '../../ports/health-ports';
import { snapshotsKey, backlogsPrefix } from '../keys';
import { valuesOf, allKeysWith, forgetKeys } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

const snapshotSchema = v.object({
  day: v.number(),
  rulesVersion: v.number(),
  overridesVersion: v.number(),
  items: v.number(),
  ready: v.number(),
  score: v.union(v.number(), v.null()),
  values: v.record(v.number()),
});

/**
 * Snapshots by month, some 250 bytes each: a screen reads four values for its 90 days. What cannot
 * be read is left out.
 */
export const snapshotStore: SnapshotStore = {
  list: async (backlogId, day, today) => {
    const months = monthsFrom(day, today).map((month) => snapshotsKey(backlogId, month));
    const stored = await valuesOf('reading the trend', months);
    return months.flatMap((key) => readMonth(stored.get(key))).filter((snapshot) => snapshot.day >= day);
  },

  add: async (backlogId, snapshot) => {
    const key = snapshotsKey(backlogId, monthOf(snapshot.day));
    const stored = await kvsCallWithRetry('reading a month of the trend', () => kvs.get<unknown>(key));
    const others = readMonth(stored).filter(({ day }) => day !== snapshot.day);
    const month = [...others, snapshot].toSorted((one, other) => one.day - other.day);
    await kvsCallWithRetry('saving a snapshot', () => kvs.set(key, { snapshots: month }));
    await thinOldMonths(backlogId, snapshot.day);
  },

  deleteAll: async (projectId) => {
    const all = await allKeysWith('looking for the trend', backlogsPrefix(projectId));
    await forgetKeys(
      'deleting the trend',
      all.map(({ key }) => key).filter((key) => /^backlog:[^:]*:\d+:days:/.test(key)),
    );
  },
};

/**
 * The months that end just now to be older than what is kept by days: what was thinned before stays
 * as it is.
 */
const thinOldMonths = async (backlogId: BacklogId, today: number): Promise<void> => {
  const months = monthsFrom(today - 460, today - 390).map((month) => snapshotsKey(backlogId, month));
  const stored = await valuesOf('reading old months of the trend', months);
  for (const [key, value] of stored) {
    const before = readMonth(value);
    const after = thinOut(before, today);
    if (after.length < before.length)
      await kvsCallWithRetry('thinning the trend', () => kvs.set(key, { snapshots: after }));
  }
};

const readMonth = (stored: unknown): readonly Snapshot[] => {
  const snapshots: unknown =
    typeof stored === 'object' && stored !== null && 'snapshots' in stored ? stored.snapshots : [];
  return (Array.isArray(snapshots) ? snapshots : []).flatMap((one: unknown) => {
    const read = snapshotSchema.try(one, { mode: 'strip' });
    return read.ok ? [{ ...read.value, values: knownValues(read.value.values) }] : [];
  });
};

const knownValues = (values: Readonly<Record<string, number>>): Snapshot['values'] =>
  Object.fromEntries(
    healthComponentIds.flatMap((id: HealthComponentId) => {
      const value = values[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );

const monthOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 7);

const monthsFrom = (day: number, today: number): readonly string[] => [
  ...new Set(Array.from({ length: Math.max(1, today - day + 1) }, (_, at) => monthOf(day + at))),
];
