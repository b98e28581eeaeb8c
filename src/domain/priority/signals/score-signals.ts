import type { BacklogItem } from '../../items/backlog-item';
import type { PriorityPart, PriorityScore } from '../priority-score';
import { allSignals } from './all-signals';
import type { SignalReading, SpeakingSignal } from './signal-reading';
import { type SignalWeights, signalNames } from './signals';

const messages = {
  bound: 'Scale',
  below: (points: number) => `${points} below 0`,
  above: (points: number) => `${points} above 100`,
  ends: 'A score stays between 0 and 100.',
};

/**
 * The score from weighted signals: the sum of the points as they are shown. Each signal brings
 * weight × strength of the sum of all weights, whatever else is known of the item, so that the same
 * fact brings the same points on every item; what could not be read brings none (P7). `now`: epoch
 * milliseconds.
 */
export const scoreSignals = (item: BacklogItem, now: number, weights: SignalWeights): PriorityScore => {
  const readings = allSignals(item, now).filter(({ id }) => weights[id] > 0);
  const total = readings.reduce((sum, { id }) => sum + weights[id], 0);
  const known = readings.filter(isKnown).map((reading) => ({ ...reading, points: pointsOf(reading, weights, total) }));
  const missing = readings.flatMap((reading) =>
    isKnown(reading) ? [] : [{ id: reading.id, because: reading.because }],
  );
  const sum = known.reduce((points, reading) => points + reading.points, 0);
  const score = Math.min(100, Math.max(0, sum));
  return {
    score: total === 0 ? null : score,
    atLeast: trueOrAbsent(missing.length > 0 || known.some(({ atLeast }) => atLeast === true)),
    byItself: trueOrAbsent(!known.some(({ decided, points }) => decided ?? points > 0)),
    parts: [...known.map(partOf).toSorted((a, b) => b.contribution - a.contribution), ...boundPart(sum, score)],
    missing,
  };
};

const trueOrAbsent = (condition: boolean): true | undefined => (condition ? true : undefined);

type KnownReading = SignalReading & SpeakingSignal;

const isKnown = (reading: SignalReading): reading is KnownReading => 'strength' in reading;

/** Rounded by itself. Adding 0 makes 0 of the -0 that a small loss rounds to. */
const pointsOf = ({ id, strength }: KnownReading, weights: SignalWeights, total: number): number =>
  Math.round((100 * weights[id] * strength) / total) + 0;

const partOf = ({ id, value, because, points }: KnownReading & { readonly points: number }): PriorityPart => ({
  id,
  label: signalNames[id],
  value,
  contribution: points,
  because,
});

/** What keeps the score on its scale, so that what is shown adds up to it. */
const boundPart = (sum: number, score: number): readonly PriorityPart[] => {
  if (sum === score) return [];
  const value = sum < score ? messages.below(score - sum) : messages.above(sum - score);
  return [{ id: 'bound', label: messages.bound, value, contribution: score - sum, because: messages.ends }];
};
