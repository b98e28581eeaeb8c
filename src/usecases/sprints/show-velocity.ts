import type { Answer } from '../../contract/answer';
import type { VelocityView } from '../../contract/sprints-view';
import type { Board } from '../../domain/project/board';
import { readBoardToReplay } from '../project/board-to-replay';
import { type BoardOfProject, type BoardSources, findBoard } from '../project/find-board';
import type { SprintWindow } from './make-velocity-view';
import { type VelocitySources, readVelocity } from './read-velocity';
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
  return { ok: true, value };
};

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
