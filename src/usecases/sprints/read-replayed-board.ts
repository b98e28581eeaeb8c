import type { BacklogId } from '../../domain/project/board';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import { sprintsShown } from '../../domain/sprints/sprints-shown';
import type { ReplayState, SprintStore } from '../../ports/sprint-ports';

/** The replayed sprints of a board for those who measure by them, and the replay under way. */
export type BoardReplay = {
  /** Undefined where nothing was replayed, or too little yet to say a velocity (V17). */
  readonly board: ReplayedBoard | undefined;
  readonly replay: ReplayState | undefined;
};

/**
 * What is remembered of the closed sprints of a board. While the last of them are being replayed
 * for the first time, a mean of some would be another number every few seconds.
 * @throws SourceFailure
 */
export const readReplayedBoard = async (
  sprintStore: Pick<SprintStore, 'read' | 'readReplay'>,
  backlogId: BacklogId,
): Promise<BoardReplay> => {
  const [board, replay] = await Promise.all([sprintStore.read(backlogId), sprintStore.readReplay(backlogId)]);
  const known = (board?.sprints.length ?? 0) + (board?.outdated.length ?? 0);
  const isTooLittle = (replay?.left.length ?? 0) > 0 && known < sprintsShown;
  return { board: isTooLittle ? undefined : board, replay };
};
