import { isScanDue } from '../../domain/backlog/scan-due';
import { countOf } from '../../domain/backlog/tally';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import type { Boards } from '../../ports/project-ports';
import { SourceFailure } from '../../ports/source-failure';
import { readBoardToReplay } from '../project/board-to-replay';
import type { BoardSources } from '../project/find-board';
import { learnVelocity } from '../project/learn-velocity';
import { readProjectRules } from '../project/rules-in-force';
import { type VelocitySources, readVelocity } from '../sprints/read-velocity';
import { startScan } from './scan/scan-backlog';
import type { ScanSources } from './scan/scan-sources';
import { type SyncSources, syncAll } from './sync-backlog';
import { takeSnapshot } from './take-snapshot';

export type DailyWorkSources = ScanSources &
  SyncSources &
  Omit<BoardSources & VelocitySources, 'visibleBoards'> & { readonly boards: Boards };

/**
 * Once a day: replays the closed sprints, then scans the backlog, since rank, filter, permissions
 * and deletions move without `updated`. A backlog too large for every day is brought up to date
 * instead. The day's figures are saved. What an earlier version of the app has left is not read
 * anew here: else all backlogs would be read on the day of an upgrade.
 * @throws SourceFailure
 */
export const dailyWork = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  await replaySprints(sources, backlog);
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
const replaySprints = async (sources: DailyWorkSources, backlog: TrackedBacklog): Promise<void> => {
  try {
    await readBoardVelocity(sources, backlog);
  } catch (failure) {
    if (!(failure instanceof SourceFailure) || failure.reason.kind === 'points-spent') throw failure;
    console.warn('daily-velocity', failure.reason.kind, failure.message);
  }
};

/** Reads the velocity as the app; that of the project's first board is the team's. */
const readBoardVelocity = async (
  sources: DailyWorkSources,
  { backlogId, projectKey }: TrackedBacklog,
): Promise<void> => {
  if (isWholeProject(backlogId)) return;
  const project = { id: backlogId.projectId, key: projectKey };
  const asApp = { ...sources, visibleBoards: sources.boards };
  const boards = await sources.boards.listOfProject(projectKey);
  const board = boards.find(({ id }) => id === backlogId.boardId);
  const toReplay = board && (await readBoardToReplay(asApp, project, board));
  if (toReplay === undefined) return;
  const velocity = await readVelocity(asApp, toReplay);
  if (!isFirst(board, boards)) return;
  const { team } = await readProjectRules(sources, project.id);
  await learnVelocity(sources.teamVelocity, { projectId: project.id, team }, velocity);
};

/** A project without a board has no sprints. */
const isWholeProject = ({ boardId }: TrackedBacklog['backlogId']): boolean => boardId === 0;

const isFirst = (board: Board | undefined, boards: readonly Board[]): boolean =>
  board?.id === firstWithSprints(boards)?.id;
