import { runningSprints } from '../../../domain/backlog/running/running-sprints';
import type { ClosedSprint } from '../../../domain/project/sprint';
import { type BoardToReplay, replayBasis } from '../../../domain/sprints/replay/replay-board';
import { makeSprintReplay } from '../../../domain/sprints/replay/sprint-replay';
import type { ReplayedSprint } from '../../../domain/sprints/replayed-sprint';
import type { LedgerStore, TrackedBacklog } from '../../../ports/backlog-ports';
import type { Clock } from '../../../ports/clock';
import type { Boards } from '../../../ports/project-ports';
import type { RunningSprintStore, SprintHistories, SprintStore } from '../../../ports/sprint-ports';
import { unlessRefused } from '../../../ports/source-failure';
import { readBoardToReplay } from '../../project/board-to-replay';
import type { FieldSources } from '../../project/project-fields';
import { readStatusesAndTypes, type StatusSources } from '../../project/read-statuses-and-types';
import type { RulesSources } from '../../project/rules-in-force';
import { readRunningHistories } from './read-running-histories';

/** Everything is read as the app: what is remembered must not depend on who looked first. */
export type ReplayRunningSources = FieldSources &
  RulesSources &
  StatusSources & {
    readonly clock: Clock;
    readonly boards: Boards;
    readonly appHistories: SprintHistories;
    readonly ledgers: Pick<LedgerStore, 'readOpenSprints'>;
    readonly sprintStore: Pick<SprintStore, 'read' | 'saveItems'>;
    readonly runningSprints: RunningSprintStore;
  };

/**
 * Replays the running sprints of a board as if they closed now, and saves what they were: 3 calls
 * for each of up to 100 items, beside those that tell what the board counts. What cannot be read is
 * tried again in an hour.
 * @throws SourceFailure
 */
export const replayRunning = async (sources: ReplayRunningSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId } = backlog;
  const now = sources.clock();
  const open = await sources.ledgers.readOpenSprints(backlogId);
  const started = runningSprints(open).flatMap(({ id, name, start = Infinity }): ClosedSprint[] =>
    start >= now ? [] : [{ id, name, start, state: 'closed', close: now }],
  );
  const board = started.length === 0 ? undefined : await findBoard(sources, backlog);
  if (board === undefined) return sources.runningSprints.save(backlogId, { countedAt: now, sprints: [] });
  const sprints: ReplayedSprint[] = [];
  for (const sprint of started) {
    const figures = await replayOne(sources, board, sprint);
    if (figures !== undefined) sprints.push(figures);
  }
  await sources.runningSprints.save(backlogId, { countedAt: now, basis: replayBasis(board), sprints });
};

/** Its name and type are those of the last replay, where there was one. */
const findBoard = async (
  sources: ReplayRunningSources,
  { backlogId, projectKey }: TrackedBacklog,
): Promise<BoardToReplay | undefined> => {
  const known = (await sources.sprintStore.read(backlogId))?.board;
  const listed = known === undefined ? await unlessRefused(sources.boards.listOfProject(projectKey)) : [known];
  const board = listed?.find(({ id }) => id === backlogId.boardId);
  const project = { id: backlogId.projectId, key: projectKey };
  const toReplay = board && (await readBoardToReplay(sources, project, board));
  return toReplay?.fields.sprint === undefined || board?.type === 'kanban' ? undefined : toReplay;
};

/** Undefined where the histories cannot be read. Its items are saved before its figures. */
const replayOne = async (
  sources: ReplayRunningSources,
  board: BoardToReplay,
  sprint: ClosedSprint,
): Promise<ReplayedSprint | undefined> => {
  const read = await readRunningHistories(sources.appHistories, board, sprint);
  if (read === undefined) return undefined;
  const site = await readStatusesAndTypes(sources);
  const partly = new Set(read.partly ? [sprint.id] : []);
  const replay = { histories: read.histories, site, partly, now: sprint.close };
  const { figures, items } = makeSprintReplay(board, sprint, replay);
  const backlogId = { projectId: board.project.id, boardId: board.board.id };
  await sources.sprintStore.saveItems(backlogId, sprint.id, items);
  return figures;
};
