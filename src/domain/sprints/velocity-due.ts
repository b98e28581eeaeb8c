import type { Board } from '../project/board';
import type { ReplayedBoard } from './replayed-sprint';

/**
 * Whether the velocity of a board is to be read: none of its sprints was replayed yet, some only by
 * an earlier version of the app, or one of `closedSprintIds`, which Jira told were closed, was not.
 * A kanban board has no sprints (V23).
 */
export const isVelocityDue = (
  board: Pick<Board, 'type'> | undefined,
  replayed: Pick<ReplayedBoard, 'sprints' | 'outdated'> | undefined,
  closedSprintIds: readonly number[],
): boolean => {
  if (board === undefined || board.type === 'kanban') return false;
  if (replayed === undefined || replayed.outdated.length > 0) return true;
  const replayedIds = new Set(replayed.sprints.map(({ sprint }) => sprint));
  return closedSprintIds.some((id) => !replayedIds.has(id));
};
