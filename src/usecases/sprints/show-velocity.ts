import type { Answer } from '../../contract/answer';
import type { VelocityView } from '../../contract/sprints-view';
import type { Board } from '../../domain/project/board';
import { boardToReplay } from '../project/board-to-replay';
import { type BoardSources, findBoard } from '../project/find-board';
import { learnVelocity } from '../project/learn-velocity';
import { rulesOfProject } from '../project/rules-in-force';
import { type VelocitySources, type SprintWindow, readVelocity, sprintsShown } from './read-velocity';
import { noBoard, noConfiguration } from './velocity-messages';

export type ShowVelocitySources = BoardSources & VelocitySources;

/** The velocity of a board of the project, else of its first one, over the sprints asked for. */
export const showVelocity = async (
  sources: ShowVelocitySources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly boardId: number | undefined;
    readonly window: SprintWindow;
  },
): Promise<Answer<VelocityView>> => {
  const { project, boardId, window } = asked;
  const board = await boardOf(sources, project, boardId);
  if (!board.ok) return board;
  if (board.value === undefined) return { ok: true, value: noBoard };
  const whole = await boardToReplay(sources, project, board.value);
  const value = whole === undefined ? noConfiguration(board.value) : await readVelocity(sources, whole, window);
  // The velocity of the project's first board over the usual sprints is the team's.
  if (boardId === undefined && window.count === sprintsShown && window.olderThan === undefined) {
    const { team } = await rulesOfProject(sources, project.id);
    await learnVelocity(sources.teamVelocity, project.id, team, value);
  }
  return { ok: true, value };
};

/**
 * What is remembered of a board is remembered by its project: it was found among the project's
 * boards before, and is not looked up again.
 */
export const boardOf = async (
  sources: ShowVelocitySources,
  project: { readonly id: string; readonly key: string },
  boardId: number | undefined,
): Promise<Answer<Board | undefined>> => {
  const remembered =
    boardId === undefined ? undefined : await sources.sprintStore.read({ projectId: project.id, boardId });
  return remembered === undefined ? findBoard(sources, project, boardId) : { ok: true, value: remembered.board };
};
