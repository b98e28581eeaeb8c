import { isReplayAnewDue, isUpgradeDue } from '../../domain/backlog/scan-due';
import { dayOf } from '../../domain/arithmetic/day';
import type { BacklogId } from '../../domain/project/board';
import { itemsReadWhole } from '../../domain/backlog/repair/repair-slice';
import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import { SourceFailure, unlessRefused } from '../../ports/source-failure';
import { replayOrCount, type ReplayOrCountSources } from '../flow/replay-or-count';
import { readProjectRules } from '../project/rules-in-force';
import { repairCounts } from './repair/repair-counts';
import { repairToday, type RepairSliceSources } from './repair/repair-day';
import { repairTop } from './repair/repair-top';
import { openRepair, type RepairedBacklog } from './repair/repaired-backlog';
import { isSameBasis } from './same-basis';
import { readRunningItems } from './scan/read-running-items';
import { readScanBasis } from './scan/read-scan-basis';
import { startScan } from './scan/scan-backlog';
import { type BeginDaySources, listInUse } from './begin-day';
import { type SyncSources, syncAll } from './sync-backlog';

export type DailyWorkSources = RepairSliceSources &
  SyncSources &
  ReplayOrCountSources &
  Pick<BeginDaySources, 'trackedBacklogs'>;

/**
 * Once a day, for a board in use: replays the closed sprints or counts the flow, brings the backlog
 * up to date by what changed since, and repairs what moved without a trace (rank, filter,
 * permissions, deletions): what counts and the ends of the order betray at once, the rest by a
 * seventh each day. Then the day's figures are saved. What an earlier version of the app has left
 * is read anew when it is the backlog's turn: else all would be read on the day of an upgrade.
 * @throws SourceFailure
 */
export const dailyWork = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  await replayUnlessFailing(sources, backlog);
  const { backlogId } = backlog;
  const [ledger, scan] = await Promise.all([sources.ledgers.read(backlogId), sources.scans.read(backlogId)]);
  if (ledger === undefined) return startScan(sources, backlog, 'first');
  if (ledger.outdated) {
    if (await isTurnOf(sources, backlogId, isUpgradeDue)) await startScan(sources, backlog, 'upgrade');
    return;
  }
  const repaired = scan === undefined ? await unlessRefused(repairTraces(sources, backlog, ledger)) : undefined;
  if (repaired === undefined) return startScan(sources, backlog, 'daily');
  await repairToday(sources, backlog, repaired);
};

const isTurnOf = async (
  sources: DailyWorkSources,
  backlogId: BacklogId,
  isDue: typeof isUpgradeDue,
): Promise<boolean> => {
  const inUse = (await listInUse(sources)).map((other) => other.backlogId);
  return isDue(backlogId, inUse, dayOf(sources.clock()));
};

/** Undefined where the backlog must be scanned. */
const repairTraces = async (
  sources: DailyWorkSources,
  backlog: TrackedBacklog,
  ledger: Ledger,
): Promise<RepairedBacklog | undefined> => {
  const { backlogId } = backlog;
  const inForce = await readProjectRules(sources, backlogId.projectId);
  const read = await readScanBasis(sources, backlog, inForce);
  if (!isSameBasis(read.basis, ledger.basis)) return undefined;
  const openSprints = await readRunningItems(sources, read, inForce.rules);
  const { nextSprints } = read;
  if ((await syncAll(sources, backlog, { nextSprints, openSprints })) === undefined) return undefined;
  const opened = await openRepair(sources, backlogId);
  if (opened === undefined || opened.facts.size <= itemsReadWhole) return opened;
  const counted = await repairCounts(sources, backlogId, opened);
  return counted === 'scan' ? undefined : repairTop(sources, backlogId, counted);
};

/**
 * Without a velocity, because Jira fails or refuses, the rest of the work is done all the same, but
 * not once the points of the hour are spent.
 */
const replayUnlessFailing = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  try {
    const stored = await sources.sprintStore.read(backlog.backlogId);
    const isOutdated = stored !== undefined && stored.outdated.length > 0;
    const isAnew = isOutdated && (await isTurnOf(sources, backlog.backlogId, isReplayAnewDue));
    await replayOrCount(sources, backlog, { named: [], outdated: isAnew ? 'anew' : 'left' });
  } catch (failure) {
    if (!(failure instanceof SourceFailure) || failure.reason.kind === 'points-spent') throw failure;
    console.warn('daily-velocity', failure.reason.kind, failure.message);
  }
};
