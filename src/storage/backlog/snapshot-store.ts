import * as v from '@badrap/valita';
import { kvs } from '@forge/kvs';
import { healthComponentIds } from '../../domain/health/components/all-components';
import { figureDefinitions } from '../../domain/health/figure-definitions';
import { thinOut, type Snapshot } from '../../domain/health/health-snapshot';
import type { BacklogId } from '../../domain/project/board';
import type { SnapshotStore } from '../../ports/health-ports';
import { snapshotsKey, backlogsPrefix } from '../keys';
import { readValues, listAll, deleteKeys } from '../kvs/key-values';
import { kvsCallWithRetry } from '../kvs/kvs-call';

const snapshotSchema = v.object({
  day: v.number(),
  rulesVersion: v.number(),
  overridesVersion: v.number(),
  items: v.number(),
  ready: v.number(),
  score: v.union(v.number(), v.null()),
  values: v.record(v.number()),
  steadiness: v.number().optional(),
  definitions: v.number().optional(),
});

/**
 * Snapshots by month, some 250 bytes each: a screen reads four values for its 90 days. What cannot
 * be parsed is left out.
 */
export const snapshotStore: SnapshotStore = {
  list: async (backlogId, day, today) => {
    const keys = monthsFrom(day, today).map((month) => snapshotsKey(backlogId, month));
    const stored = await readValues('reading the trend', keys);
    return keys.flatMap((key) => parseMonth(stored.get(key))).filter((snapshot) => snapshot.day >= day);
  },

  add: async (backlogId, snapshot) => {
    const key = snapshotsKey(backlogId, monthOf(snapshot.day));
    const stored = await kvsCallWithRetry('reading a month of the trend', () => kvs.get<unknown>(key));
    const otherDays = parseMonth(stored).filter(({ day }) => day !== snapshot.day);
    const snapshots = [...otherDays, snapshot].toSorted((a, b) => a.day - b.day);
    await kvsCallWithRetry('saving a snapshot', () => kvs.set(key, packMonth(snapshots)));
    await thinOldMonths(backlogId, snapshot.day);
  },

  deleteAll: async (projectId) => {
    const stored = await listAll('looking for the trend', backlogsPrefix(projectId));
    await deleteKeys(
      'deleting the trend',
      stored.map(({ key }) => key).filter((key) => /^backlog:[^:]*:\d+:days:/.test(key)),
    );
  },
};

/** Around 13 months back, in days: what ends here to be kept by days (`thinOut`). */
const thinnedDays = { from: 460, to: 390 };

/** Thins the months that have just become old; older ones were thinned before. */
const thinOldMonths = async (backlogId: BacklogId, today: number): Promise<void> => {
  const months = monthsFrom(today - thinnedDays.from, today - thinnedDays.to);
  const keys = months.map((month) => snapshotsKey(backlogId, month));
  const stored = await readValues('reading old months of the trend', keys);
  for (const [key, value] of stored) {
    const before = parseMonth(value);
    const after = thinOut(before, today);
    if (after.length < before.length)
      await kvsCallWithRetry('thinning the trend', () => kvs.set(key, packMonth(after)));
  }
};

const parseMonth = (stored: unknown): readonly Snapshot[] => {
  const snapshots: unknown =
    typeof stored === 'object' && stored !== null && 'snapshots' in stored ? stored.snapshots : [];
  return (Array.isArray(snapshots) ? snapshots : []).flatMap((value: unknown) => {
    const parsed = snapshotSchema.try(value, { mode: 'strip' });
    return parsed.ok ? [toSnapshot(parsed.value)] : [];
  });
};

const packMonth = (snapshots: readonly Snapshot[]) => ({
  snapshots: snapshots.map((snapshot) => ({ ...snapshot, definitions: figureDefinitions })),
});

/** What is not marked was saved while say/do was steadiness (`figureDefinitions`). */
const toSnapshot = ({ definitions = 1, ...stored }: v.Infer<typeof snapshotSchema>): Snapshot => {
  const values = toValues(stored.values);
  if (definitions >= 2) return { ...stored, values };
  const { 'say-do': steadiness, ...others } = values;
  return { ...stored, values: others, ...(steadiness === undefined ? {} : { steadiness }) };
};

/** The values of the components that this version of the app has. */
const toValues = (stored: Readonly<Record<string, number>>): Snapshot['values'] =>
  Object.fromEntries(
    healthComponentIds.flatMap((id) => {
      const value = stored[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );

const dayMs = 86_400_000;

/** A day's month, such as 2026-11. Days are counted from 1970 in UTC. */
const monthOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 7);

const monthsFrom = (day: number, today: number): readonly string[] => [
  ...new Set(Array.from({ length: Math.max(1, today - day + 1) }, (_, index) => monthOf(day + index))),
];
