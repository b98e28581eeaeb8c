import type { Answer } from '../../contract/answer';
import type { VelocityView } from '../../contract/sprints-view';
import type { Board } from '../../domain/project/board';
import { sprintsShown } from '../../domain/sprints/sprints-shown';
import { readBoardToReplay } from '../project/board-to-replay';
import { type BoardOfProject, type BoardSources, findBoard } from '../project/find-board';
import { learnVelocity } from '../project/learn-velocity';
import { readProjectRules } from '../project/rules-in-force';
import { type VelocitySources, type SprintWindow, readVelocity } from './read-velocity';
import { velocityMessages } from './velocity-messages';

export type ShowVelocitySources = BoardSources & VelocitySources;

export type ShowVelocityRequest = BoardOfProject & { readonly window: SprintWindow };

/** The velocity of a board of the project, else of its first one. @throws SourceFailure */
export const showVelocity = async (
  sources: ShowVelocitySources,
  request: ShowVelocityRequest,
): Promise<Answer<VelocityView>> => {
  const { project, window } = request;
  const board = await readBoard(sources, request);
  if (!board.ok) return board;
  if (board.value === undefined) return { ok: true, value: { kind: 'none', because: velocityMessages.noBoard } };
  const boardToReplay = await readBoardToReplay(sources, project, board.value);
  const value: VelocityView =
    boardToReplay === undefined
      ? { kind: 'none', because: velocityMessages.noConfiguration(board.value.name) }
      : await readVelocity(sources, boardToReplay, window);
  if (isOfTeam(request)) {
    const { team } = await readProjectRules(sources, project.id);
    await learnVelocity(sources.teamVelocity, { projectId: project.id, team }, value);
  }
  return { ok: true, value };
};

/** The velocity of the project's first board over the usual sprints is the team's. */
const isOfTeam = ({ boardId, window }: ShowVelocityRequest): boolean =>
  boardId === undefined && window.count === sprintsShown && window.olderThan === undefined;

/**
 * The board that is asked for. One that is remembered of the project was found among its boards
 * before, so it is not looked up again.
 * @throws SourceFailure
 */
export const readBoard = async (
  sources: ShowVelocitySources,
  { project, boardId }: BoardOfProject,
): Promise<Answer<Board | undefined>> => {
  const replayed =
    boardId === undefined ? undefined : await sources.sprintStore.read({ projectId: project.id, boardId });
  return replayed === undefined ? findBoard(sources, { project, boardId }) : { ok: true, value: replayed.board };
};
