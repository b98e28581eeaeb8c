import type { PastPeriods } from '../../domain/forecast/make-forecast';
import type { Board } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import { readBoardToReplay } from '../project/board-to-replay';
import { readVelocity } from '../sprints/read-velocity';
import type { ShowVelocitySources } from '../sprints/show-velocity';
import { velocityMessages } from '../sprints/velocity-messages';

/**
 * What a board completed in its closed sprints, as many as the back-test walks through, or in its
 * weeks (V23). What was replayed before is not replayed again.
 * @throws SourceFailure
 */
export const readPastPeriods = async (
  sources: ShowVelocitySources,
  project: ProjectRef,
  board: Board | undefined,
): Promise<PastPeriods> => {
  if (board === undefined) return { kind: 'none', because: velocityMessages.noBoard };
  const boardToReplay = await readBoardToReplay(sources, project, board);
  return boardToReplay === undefined
    ? { kind: 'none', because: velocityMessages.noConfiguration(board.name) }
    : readVelocity(sources, boardToReplay, { count: mostSprintsShown });
};
