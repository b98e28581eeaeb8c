import type { Board } from '../../domain/project/board';
import { type ClosedSprints, closedSprints } from '../../domain/sprints/closed-sprints';
import type { Boards } from '../../ports/project-ports';

/**
 * The closed sprints of a board. Jira lists those that were made on it and those that items of its
 * filter are in (V29).
 * @throws SourceFailure
 */
export const readClosedSprints = async (boards: Pick<Boards, 'listSprints'>, board: Board): Promise<ClosedSprints> => {
  const sprints = await boards.listSprints(board.id);
  return closedSprints(sprints, board, { sprintIdsOfItems: new Set(sprints.map(({ id }) => id)) });
};
