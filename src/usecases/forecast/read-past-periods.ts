import type { VelocityView } from '../../contract/sprints-view';
import { longestHistory } from '../../domain/forecast/forecast-history';
import type { PastPeriods } from '../../domain/forecast/make-forecast';
import type { Board } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import { readBoardToReplay } from '../project/board-to-replay';
import { readVelocity } from '../sprints/read-velocity';
import type { ShowVelocitySources } from '../sprints/show-velocity';
import { velocityMessages } from '../sprints/velocity-messages';

/** What a forecast draws from; `replaying`: while more of it is being replayed. */
export type ReadPastPeriods = PastPeriods & Pick<VelocityView, 'replaying'>;

/**
 * What a board completed in its closed sprints, as many as the back-test walks through, or in its
 * weeks (V23), as far as they are replayed. Nothing is forecast from fewer of the last sprints than
 * it draws from: it would be another forecast every few seconds.
 * @throws SourceFailure
 */
export const readPastPeriods = async (
  sources: ShowVelocitySources,
  project: ProjectRef,
  board: Board | undefined,
): Promise<ReadPastPeriods> => {
  if (board === undefined) return { kind: 'none', because: velocityMessages.noBoard };
  const boardToReplay = await readBoardToReplay(sources, project, board);
  if (boardToReplay === undefined) return { kind: 'none', because: velocityMessages.noConfiguration(board.name) };
  const velocity = await readVelocity(sources, boardToReplay, { count: mostSprintsShown });
  if (velocity.kind !== 'sprints' || velocity.replaying === undefined) return velocity;
  const { replaying, sprints } = velocity;
  const because = velocityMessages.replaying(replaying.replayed, replaying.of);
  return sprints.length < longestHistory ? { kind: 'none', because, replaying } : velocity;
};
