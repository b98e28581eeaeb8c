import type { VelocityView } from '../../contract/sprints-view';
import type { BacklogId } from '../../domain/project/board';
import type { ClosedSprint } from '../../domain/project/sprint';
import { type ClosedSprints, closedSprints, lastOf } from '../../domain/sprints/closed-sprints';
import { type BoardToReplay, replayBasis, replayBoard } from '../../domain/sprints/replay/replay-board';
import type { ReplayedSprint } from '../../domain/sprints/replayed-sprint';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { sprintsShown } from '../../domain/sprints/sprints-shown';
import { type Velocity, velocityOfFigures } from '../../domain/sprints/velocity';
import type { Boards } from '../../ports/project-ports';
import { type ThroughputSources, readThroughput } from './read-throughput';
import { type ReplaySources, type NotReplayed, replaySprints } from './replay-sprints';
import { velocityMessages } from './velocity-messages';

export type VelocitySources = ReplaySources &
  ThroughputSources & { readonly visibleBoards: Pick<Boards, 'listSprints'> };

/** Which closed sprints: the last `count`, or the last before the sprint `olderThan`, by its id. */
export type SprintWindow = { readonly count: number; readonly olderThan?: number | undefined };

/**
 * Committed against completed for closed sprints of a board. Each is replayed once and remembered:
 * anew only where the board's configuration is another, or the sprint was reopened and closed again
 * (V22). A kanban board has weeks instead (V23).
 * @throws SourceFailure
 */
export const readVelocity = async (
  sources: VelocitySources,
  boardToReplay: BoardToReplay,
  { count, olderThan }: SprintWindow = { count: sprintsShown },
): Promise<VelocityView> => {
  const { board, fields } = boardToReplay;
  if (board.type === 'kanban') return (await readThroughput(sources, boardToReplay)).view;
  if (fields.sprint === undefined) return none(velocityMessages.noSprintField);
  const closed = await readClosedSprints(sources, boardToReplay);
  const chosen = lastOf(before(closed.sprints, olderThan), count);
  if (chosen.length === 0) {
    await saveNoSprints(sources, boardToReplay);
    return none(whyNone(closed));
  }

  const figures = await readFigures(sources, boardToReplay, chosen);
  if ('because' in figures) return none(figures.because);
  return {
    kind: 'sprints',
    velocity: velocityOf(boardToReplay, figures, count),
    sprints: figures,
    closed: closed.sprints.length,
    leftOut: closed.leftOut.map(({ name, why }) => ({ name, why })),
    partly: figures.some(({ partly }) => partly),
  };
};

const none = (because: string): VelocityView => ({ kind: 'none', because });

const whyNone = ({ sprints, leftOut }: ClosedSprints): string => {
  if (sprints.length > 0) return velocityMessages.noOlderSprint;
  return leftOut.length === 0 ? velocityMessages.noClosedSprint : velocityMessages.noneReplayable(leftOut);
};

/**
 * The closed sprints of a board. Jira lists those that were made on it and those that items of its
 * filter are in (V29).
 * @throws SourceFailure
 */
export const readClosedSprints = async (
  { visibleBoards }: Pick<VelocitySources, 'visibleBoards'>,
  { board }: BoardToReplay,
): Promise<ClosedSprints> => {
  const sprints = await visibleBoards.listSprints(board.id);
  return closedSprints(sprints, board, { sprintIdsOfItems: new Set(sprints.map(({ id }) => id)) });
};

const before = (sprints: readonly ClosedSprint[], olderThan: number | undefined): readonly ClosedSprint[] => {
  if (olderThan === undefined) return sprints;
  const index = sprints.findIndex(({ id }) => id === olderThan);
  return sprints.slice(0, Math.max(index, 0));
};

/** Saves that a board has no closed sprint, so that nobody looks again before one closes. */
const saveNoSprints = async ({ sprintStore }: VelocitySources, boardToReplay: BoardToReplay): Promise<void> => {
  const backlogId = backlogIdOf(boardToReplay);
  if ((await sprintStore.read(backlogId)) !== undefined) return;
  const { board } = boardToReplay;
  await sprintStore.save(backlogId, { board, basis: replayBasis(boardToReplay), sprints: [] });
};

/** The figures of sprints in their order, remembered or replayed now. */
const readFigures = async (
  sources: VelocitySources,
  boardToReplay: BoardToReplay,
  sprints: readonly ClosedSprint[],
): Promise<readonly SprintFigures[] | NotReplayed> => {
  const backlogId = backlogIdOf(boardToReplay);
  const basis = replayBasis(boardToReplay);
  const stored = await sources.sprintStore.read(backlogId);
  const remembered = stored?.basis === basis ? stored.sprints : [];
  const missing = sprints.filter((sprint) => !remembered.some((figures) => isOf(figures, sprint)));
  const replays = missing.length === 0 ? [] : await replaySprints(sources, boardToReplay, missing);
  if ('because' in replays) return replays;
  const fresh = replays.map(({ figures }) => figures);
  const stillValid = remembered.filter(({ sprint }) => !fresh.some((figures) => figures.sprint === sprint));
  const all = [...stillValid, ...fresh];
  if (fresh.length > 0) await sources.sprintStore.save(backlogId, { board: boardToReplay.board, basis, sprints: all });
  return sprints.flatMap((sprint) => {
    const figures = all.find((replayed) => isOf(replayed, sprint));
    return figures === undefined ? [] : [{ ...figures, name: sprint.name }];
  });
};

/** V22: a sprint that was reopened closes at another instant. */
const isOf = (figures: ReplayedSprint, { id, start, close }: ClosedSprint): boolean =>
  figures.sprint === id && figures.start === start && figures.close === close;

const backlogIdOf = ({ project, board }: BoardToReplay): BacklogId => ({ projectId: project.id, boardId: board.id });

/** Where the board's statistic is unknown, there is no velocity for the same reason. */
const velocityOf = (boardToReplay: BoardToReplay, figures: readonly SprintFigures[], count: number): Velocity => {
  const { statistic } = replayBoard(boardToReplay);
  return statistic.kind === 'unknown' ? { because: statistic.because } : velocityOfFigures(figures, count);
};
