import { type Board, firstWithSprints } from '../../domain/project/board';
import type { ClosedSprint } from '../../domain/project/sprint';
import type { StatusesAndTypes } from '../../domain/project/statuses-and-types';
import { type ClosedSprints, isFiguresOf, lastOf } from '../../domain/sprints/closed-sprints';
import { type BoardToReplay, replayBasis } from '../../domain/sprints/replay/replay-board';
import { isReplayOf, type ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import { mostSprintsShown, sprintsShown } from '../../domain/sprints/sprints-shown';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { Boards } from '../../ports/project-ports';
import type { WorkQueue } from '../../ports/queue-ports';
import type { ReplayRefusal, ReplayState, SprintStore } from '../../ports/sprint-ports';
import { unlessRefused } from '../../ports/source-failure';
import { readBoardToReplay } from '../project/board-to-replay';
import { readStatusesAndTypes, type StatusSources } from '../project/read-statuses-and-types';
import { learnVelocity } from '../project/learn-velocity';
import type { FieldSources } from '../project/project-fields';
import { readProjectRules, type RulesSources } from '../project/rules-in-force';
import { longestRunMs } from '../project/run-at-work';
import { makeVelocityView } from './make-velocity-view';
import { saveNoSprints } from './save-no-sprints';
import { isSameList, type ReadClosedSprints, readSprintsIfAny } from './read-closed-sprints';
import { type SaveReplaySources, saveSprintReplay } from './save-sprint-replay';

/** Everything is read as the app: what is remembered must not depend on who looked first. */
export type ReplaySources = SaveReplaySources &
  StatusSources &
  FieldSources &
  RulesSources & {
    readonly boards: Boards;
    readonly queue: WorkQueue;
    readonly sprintStore: SprintStore;
  };

/**
 * `named`: ids of sprints to be replayed besides the last. `outdated`: whether what an earlier
 * version of the app has replayed is replayed anew (V19).
 */
export type ReplayRequest = { readonly named: readonly number[]; readonly outdated: 'anew' | 'left' };

/**
 * Replays the closed sprints of a board that are not remembered, the last closed first: the last 25
 * and those that are named. Each is remembered when it is done; a run that was killed is taken up
 * where it stood. Gives a board that has no sprints: its flow is to be counted (V23).
 * @throws SourceFailure
 */
export const replaySprints = async (
  sources: ReplaySources,
  backlog: TrackedBacklog,
  request: ReplayRequest,
): Promise<BoardToReplay | undefined> => {
  const { backlogId } = backlog;
  if (backlogId.boardId === 0) return undefined;
  const found = await findReplayedBoard(sources, backlog);
  if (found === 'refused') return refuse(sources, backlog, 'project');
  const { board, isFirst } = found;
  const toReplay = board && (await readBoardToReplay(sources, projectOf(backlog), board));
  if (toReplay === undefined)
    return board === undefined ? end(sources, backlog) : refuse(sources, backlog, 'configuration');
  const sprints = await readSprintsIfAny(sources.boards, toReplay.board);
  if (sprints === undefined) return withoutSprints(sources, backlog, toReplay);
  if (toReplay.fields.sprint === undefined) return end(sources, backlog);

  const run = await openRun(sources, { backlog, board: toReplay, request, sprints });
  const outcome = await replayEach(sources, run);
  if (outcome === 'more') {
    await sources.queue.push({ ...backlog, kind: 'replay', sprintIds: request.named });
    return undefined;
  }
  if (outcome !== 'done') return refuse(sources, backlog, outcome);
  if (request.outdated === 'anew') await forgetOutdated(sources, backlog);
  if (isFirst) await learnTeamVelocity(sources, run);
  return end(sources, backlog);
};

const projectOf = ({ backlogId, projectKey }: TrackedBacklog) => ({ id: backlogId.projectId, key: projectKey });

/**
 * The board among those of its project as they are now, and whether it is the first of them.
 * `refused`: the project is out of the app's sight.
 */
const findReplayedBoard = async (
  { boards }: ReplaySources,
  { backlogId, projectKey }: TrackedBacklog,
): Promise<{ readonly board: Board | undefined; readonly isFirst: boolean } | 'refused'> => {
  const all = await unlessRefused(boards.listOfProject(projectKey));
  if (all === undefined) return 'refused';
  const board = all.find(({ id }) => id === backlogId.boardId);
  return { board, isFirst: board !== undefined && board.id === firstWithSprints(all)?.id };
};

const end = async ({ sprintStore }: ReplaySources, { backlogId }: TrackedBacklog): Promise<undefined> => {
  await sprintStore.deleteReplay(backlogId);
};

/** What is known stays; who looks later has it tried again. */
const refuse = async (
  sources: ReplaySources,
  { backlogId }: TrackedBacklog,
  refused: ReplayRefusal,
): Promise<undefined> => {
  const state = (await sources.sprintStore.readReplay(backlogId)) ?? { left: [] };
  await sources.sprintStore.saveReplay(backlogId, { ...state, touchedAt: sources.clock(), refused });
};

const withoutSprints = async (
  sources: ReplaySources,
  backlog: TrackedBacklog,
  board: BoardToReplay,
): Promise<BoardToReplay> => {
  await saveNoSprints(sources, backlog, board);
  await end(sources, backlog);
  return board;
};

/** What is outdated still is of sprints that the board no longer has. */
const forgetOutdated = async ({ sprintStore }: ReplaySources, { backlogId }: TrackedBacklog): Promise<void> => {
  const stored = await sprintStore.read(backlogId);
  if (stored !== undefined && stored.outdated.length > 0)
    await sprintStore.save(backlogId, { ...stored, outdated: [] });
};

type Run = {
  readonly backlog: TrackedBacklog;
  readonly board: BoardToReplay;
  readonly closed: ClosedSprints;
  /** What is to be replayed, the last closed first. */
  readonly missing: readonly ClosedSprint[];
  readonly state: ReplayState | undefined;
};

/** What is to be replayed; a state of another basis, or of other sprints, is begun anew. */
const openRun = async (
  sources: ReplaySources,
  {
    backlog,
    board,
    request: { named, outdated },
    sprints: { closed, listed },
  }: {
    readonly backlog: TrackedBacklog;
    readonly board: BoardToReplay;
    readonly request: ReplayRequest;
    readonly sprints: ReadClosedSprints;
  },
): Promise<Run> => {
  const { sprintStore } = sources;
  const basis = replayBasis(board);
  const [stored, state] = await Promise.all([
    sprintStore.read(backlog.backlogId),
    sprintStore.readReplay(backlog.backlogId),
  ]);
  const wanted = new Set([...lastOf(closed.sprints, mostSprintsShown).map(({ id }) => id), ...named]);
  const remembered = stored?.basis === basis ? stored : { sprints: [], outdated: [] };
  const known = outdated === 'anew' ? remembered.sprints : [...remembered.sprints, ...remembered.outdated];
  const withoutItems = await sprintsWithoutItems(sources, backlog, {
    basis,
    sprints: remembered.sprints.filter(({ sprint }) => named.includes(sprint)),
  });
  const missing = closed.sprints
    .filter(({ id }) => wanted.has(id))
    .filter((sprint) => withoutItems.has(sprint.id) || !known.some((figures) => isFiguresOf(figures, sprint)))
    .toReversed();
  if (stored?.basis !== basis || stored.board.name !== board.board.name || !isSameList(listed, stored.listed))
    await sprintStore.save(backlog.backlogId, { ...remembered, board: board.board, basis, listed });
  const isSame = state?.basis === basis && missing.every(({ id }) => state.left.includes(id));
  return { backlog, board, closed, missing, state: isSame ? state : undefined };
};

/** Of remembered sprints those whose items are not of their figures, or cannot be read. */
const sprintsWithoutItems = async (
  { sprintStore }: ReplaySources,
  { backlogId }: TrackedBacklog,
  { basis, sprints }: Pick<ReplayedBoard, 'basis' | 'sprints'>,
): Promise<ReadonlySet<number>> => {
  const without = await Promise.all(
    sprints.map(async (figures): Promise<readonly number[]> => {
      const items = await sprintStore.readItems(backlogId, figures.sprint);
      return items !== undefined && isReplayOf(items, basis, figures) ? [] : [figures.sprint];
    }),
  );
  return new Set(without.flat());
};

const replayEach = async (
  sources: ReplaySources,
  { backlog: { backlogId }, board, missing, state }: Run,
): Promise<'done' | 'more' | ReplayRefusal> => {
  const { clock, sprintStore } = sources;
  const basis = replayBasis(board);
  const begun = clock();
  let leavers = state?.leavers;
  let site: StatusesAndTypes | undefined;
  for (const [index, sprint] of missing.entries()) {
    if (index > 0 && clock() - begun >= longestRunMs) return 'more';
    const left = missing.slice(index).map(({ id }) => id);
    await sprintStore.saveReplay(backlogId, { basis, left, leavers, touchedAt: clock() });
    site ??= await readStatusesAndTypes(sources);
    const outcome = await saveSprintReplay(sources, board, { sprint, older: left.slice(1), known: leavers, site });
    if (typeof outcome === 'string') return outcome;
    leavers = outcome;
  }
  return 'done';
};

/** The velocity of the project's first board over the usual sprints is the team's. */
const learnTeamVelocity = async (sources: ReplaySources, { backlog, board, closed }: Run): Promise<void> => {
  const { projectId } = backlog.backlogId;
  const [stored, { team }] = await Promise.all([
    sources.sprintStore.read(backlog.backlogId),
    readProjectRules(sources, projectId),
  ]);
  const { view } = makeVelocityView(board, { closed, stored }, { count: sprintsShown });
  await learnVelocity(sources.teamVelocity, { projectId, team }, view);
};
