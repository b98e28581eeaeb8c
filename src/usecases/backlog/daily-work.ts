import { dayMs } from '../../domain/arithmetic/day';
import { countOf } from '../../domain/backlog/tally';
import { firstWithSprints } from '../../domain/project/board';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { Boards } from '../../ports/project-ports';
import { SourceFailure } from '../../ports/source-failure';
import { boardToReplay } from '../project/board-to-replay';
import type { BoardSources } from '../project/find-board';
import { learnVelocity } from '../project/learn-velocity';
import { rulesOfProject } from '../project/rules-in-force';
import { type VelocitySources, readVelocity } from '../sprints/read-velocity';
import { startScan } from './scan/scan-backlog';
import type { ScanSources } from './scan/scan-sources';
import { type SyncSources, syncAll } from './sync-backlog';
import { takeSnapshot } from './take-snapshot';

export type DailyWorkSources = ScanSources &
  SyncSources &
  Omit<BoardSources & VelocitySources, 'visibleBoards'> & { readonly boards: Boards };

/**
 * So many items a day are read again, to find what moved without a trace; a larger backlog is read
 * every few days.
 */
const itemsADay = 10_000;

/**
 * Once a day: the closed sprints are replayed, the backlog is read as a whole (rank, deleted,
 * moved, filter and permissions move without `updated`), or brought up to date where it is too
 * large for every day, and the day's figures are kept.
 */
export const dailyWork = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId } = backlog;
  await learnPast(sources, backlog);
  const ledger = await sources.ledgers.read(backlogId);
  if (ledger === undefined) return startScan(sources, backlog, 'first');
  const days = Math.ceil(Math.max(1, countOf(ledger.tally, 'items')) / itemsADay);
  // A little less than whole days, since a schedule does not come at the same second.
  if (sources.clock() - ledger.scannedAt >= (days - 0.5) * dayMs || days === 1)
    return startScan(sources, backlog, 'daily');
  const synced = await syncAll(sources, backlog);
  if (synced === undefined) return startScan(sources, backlog, 'daily');
  await takeSnapshot(sources, backlogId, synced);
};

/**
 * The velocity, as the app. Where Jira fails or refuses, the backlog is looked after all the same.
 */
const learnPast = async (sources: DailyWorkSources, { backlogId, projectKey }: TrackedBacklog): Promise<void> => {
  if (backlogId.boardId === 0) return;
  const project = { id: backlogId.projectId, key: projectKey };
  const asApp = { ...sources, visibleBoards: sources.boards };
  try {
    const boards = await sources.boards.listOfProject(projectKey);
    const board = boards.find(({ id }) => id === backlogId.boardId);
    const asked = board && (await boardToReplay(asApp, project, board));
    if (asked === undefined) return;
    const velocity = await readVelocity(asApp, asked);
    if (board?.id !== firstWithSprints(boards)?.id) return;
    const { team } = await rulesOfProject(sources, project.id);
    await learnVelocity(sources.teamVelocity, project.id, team, velocity);
  } catch (failure) {
    if (!(failure instanceof SourceFailure)) throw failure;
    console.warn('daily-velocity', failure.reason.kind, failure.message);
  }
};
