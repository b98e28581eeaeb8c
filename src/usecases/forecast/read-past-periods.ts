import type { ReplayProgress } from '../../contract/sprints-view';
import { longestHistory } from '../../domain/forecast/forecast-history';
import type { PastPeriods } from '../../domain/forecast/make-forecast';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import { mostSprintsShown } from '../../domain/sprints/sprints-shown';
import { makeWeeksView } from '../flow/make-flow-view';
import { readFlow, type ReadFlowSources } from '../flow/read-flow';
import { readVelocity, type VelocitySources } from '../sprints/read-velocity';
import { velocityMessages } from '../sprints/velocity-messages';

/** What a forecast draws from; `replaying`: while more of it is being replayed. */
export type ReadPastPeriods = PastPeriods & { readonly replaying?: ReplayProgress | undefined };

/**
 * What a board completed in its closed sprints, as many as the back-test walks through, or in its
 * weeks (V23), as far as they are replayed. Nothing is forecast from fewer of the last sprints than
 * it draws from: it would be another forecast every few seconds.
 * @throws SourceFailure
 */
export const readPastPeriods = async (
  sources: VelocitySources & ReadFlowSources,
  boardToReplay: BoardToReplay,
): Promise<ReadPastPeriods> => {
  const velocity = await readVelocity(sources, boardToReplay, { count: mostSprintsShown });
  if (velocity.kind === 'no-sprints') return readPastWeeks(sources, boardToReplay);
  if (velocity.kind !== 'sprints' || velocity.replaying === undefined) return velocity;
  const { replaying, sprints } = velocity;
  const because = velocityMessages.replaying(replaying.replayed, replaying.of);
  return sprints.length < longestHistory ? { kind: 'none', because, replaying } : velocity;
};

const readPastWeeks = async (sources: ReadFlowSources, boardToReplay: BoardToReplay): Promise<ReadPastPeriods> => {
  const { counted, isCounting, refused } = await readFlow(sources, boardToReplay);
  const replaying = isCounting ? { replaying: { replayed: 0, of: 1 } } : {};
  if (counted === undefined)
    return { kind: 'none', ...(refused ?? { because: velocityMessages.counting, ...replaying }) };
  const { weeks, unknown } = makeWeeksView(counted);
  return { kind: 'throughput', weeks, unknown, ...replaying };
};
