import { dayOf } from '../../../domain/arithmetic/day';
import { afterReading, beginSlice, noRepair, sliceLeft } from '../../../domain/backlog/repair/repair-slice';
import type { RepairStore, TrackedBacklog } from '../../../ports/backlog-ports';
import { startScan } from '../scan/scan-backlog';
import type { ScanSources } from '../scan/scan-sources';
import { takeSnapshot } from '../take-snapshot';
import { readCreated } from './read-created';
import { openRepair, type RepairedBacklog, type RepairSources, saveNews } from './repaired-backlog';

export type RepairSliceSources = ScanSources & RepairSources & { readonly repairs: RepairStore };

/** Between two readings, which keeps them at 40,000 points an hour of some 65,000 for all sites. */
const pauseSeconds = 180;

/**
 * Reads the slice that is due today, at most 2,000 items at once, the rest through the queue; one
 * that was broken off goes on. Once it is read the day's figures are saved.
 * @throws SourceFailure
 */
export const repairToday = async (
  sources: RepairSliceSources,
  backlog: TrackedBacklog,
  repaired: RepairedBacklog,
): Promise<void> => {
  const { backlogId } = backlog;
  const today = dayOf(sources.clock());
  const state = (await sources.repairs.read(backlogId)) ?? noRepair;
  if (!state.underWay && state.begunOn === today) return takeSnapshot(sources, backlogId, repaired.ledger);
  if (!state.underWay) await sources.repairs.save(backlogId, beginSlice(state, [...repaired.facts.values()], today));
  return readOn(sources, backlog, repaired);
};

/**
 * Goes on with the slice that is under way, unless the backlog is being scanned: that reads all.
 * @throws SourceFailure
 */
export const repairSlice = async (sources: RepairSliceSources, backlog: TrackedBacklog): Promise<void> => {
  if ((await sources.scans.read(backlog.backlogId)) !== undefined) return;
  const repaired = await openRepair(sources, backlog.backlogId);
  if (repaired !== undefined) await readOn(sources, backlog, repaired);
};

const readOn = async (
  sources: RepairSliceSources,
  backlog: TrackedBacklog,
  repaired: RepairedBacklog,
): Promise<void> => {
  const { backlogId } = backlog;
  const state = await sources.repairs.read(backlogId);
  if (state?.underWay !== true) return;
  const { changes, readAt, readTo } = await readCreated(sources, repaired, sliceLeft(state));
  const saved = await saveNews(sources, backlogId, { repaired, read: changes, readAt });
  // More items of one minute than are read at once: a scan reads them by its cursor.
  const isStuck = readTo !== 'end' && readTo <= (state.from ?? -Infinity);
  if (saved === undefined || isStuck) {
    await sources.repairs.save(backlogId, afterReading(state, 'end'));
    return startScan(sources, backlog, 'daily');
  }
  const next = afterReading(state, readTo);
  await sources.repairs.save(backlogId, next);
  if (next.underWay) return sources.queue.push({ ...backlog, kind: 'repair' }, pauseSeconds);
  return takeSnapshot(sources, backlogId, saved.ledger);
};
