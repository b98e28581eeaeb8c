import { isScanDue } from '../../domain/backlog/scan-due';
import { countOf } from '../../domain/backlog/tally';
import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import { SourceFailure } from '../../ports/source-failure';
import { type ReplaySources, replaySprints } from '../sprints/replay-sprints';
import { startScan } from './scan/scan-backlog';
import type { ScanSources } from './scan/scan-sources';
import { type SyncSources, syncAll } from './sync-backlog';
import { takeSnapshot } from './take-snapshot';

export type DailyWorkSources = ScanSources & SyncSources & ReplaySources;

/**
 * Once a day: replays the closed sprints, then scans the backlog, since rank, filter, permissions
 * and deletions move without `updated`. A backlog too large for every day is brought up to date
 * instead. The day's figures are saved. What an earlier version of the app has left is not read
 * anew here: else all backlogs would be read on the day of an upgrade.
 * @throws SourceFailure
 */
export const dailyWork = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  await replayUnlessFailing(sources, backlog);
  const ledger = await sources.ledgers.read(backlog.backlogId);
  if (ledger === undefined) return startScan(sources, backlog, 'first');
  if (ledger.outdated) return;
  const synced = isDue(ledger, sources.clock()) ? undefined : await syncAll(sources, backlog);
  if (synced === undefined) return startScan(sources, backlog, 'daily');
  await takeSnapshot(sources, backlog.backlogId, synced);
};

const isDue = ({ tally, scannedAt }: Ledger, now: number): boolean =>
  isScanDue({ items: countOf(tally, 'items'), scannedAt }, now);

/**
 * Without a velocity, because Jira fails or refuses, the rest of the work is done all the same, but
 * not once the points of the hour are spent.
 */
const replayUnlessFailing = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  try {
    await replaySprints(sources, backlog);
  } catch (failure) {
    if (!(failure instanceof SourceFailure) || failure.reason.kind === 'points-spent') throw failure;
    console.warn('daily-velocity', failure.reason.kind, failure.message);
  }
};
