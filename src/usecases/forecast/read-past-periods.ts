import type { VelocityView } from '../../contract/sprints-view';
import { longestHistory } from '../../domain/forecast/forecast-history';
import type { PastPeriods } from '../../domain/forecast/make-forecast';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import { readVelocity, type VelocitySources } from '../sprints/read-velocity';
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
  sources: VelocitySources,
  boardToReplay: BoardToReplay,
): Promise<ReadPastPeriods> => {
  const velocity = await readVelocity(sources, boardToReplay, { count: mostSprintsShown });
  if (velocity.kind !== 'sprints' || velocity.replaying === undefined) return velocity;
  const { replaying, sprints } = velocity;
  const because = velocityMessages.replaying(replaying.replayed, replaying.of);
  return sprints.length < longestHistory ? { kind: 'none', because, replaying } : velocity;
};
