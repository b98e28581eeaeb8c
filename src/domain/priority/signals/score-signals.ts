import { roundToSum } from '../../arithmetic/round-to-sum';
import type { BacklogItem } from '../../items/backlog-item';
import type { PriorityScore } from '../priority-score';
import { allSignals } from './all-signals';
import type { SignalReading, SpeakingSignal } from './signal-reading';
import { type SignalWeights, signalNames } from './signals';

/**
 * The score from weighted signals. The weights of unknown ones are shared out among the known ones
 * (P3). `now`: epoch milliseconds.
 */
export const scoreSignals = (item: BacklogItem, now: number, weights: SignalWeights): PriorityScore => {
  const readings = allSignals(item, now).filter(({ id }) => weights[id] > 0);
  const known = readings.filter(isKnown);
  const total = known.reduce((sum, { id }) => sum + weights[id], 0);
  const contributions = total > 0 ? contributionsOf(known, weights, total) : [];
  return {
    score: total > 0 ? contributions.reduce((sum, contribution) => sum + contribution, 0) : null,
    parts: known
      .map(({ id, value, because }, index) => ({
        id,
        label: signalNames[id],
        value,
        contribution: contributions[index] ?? 0,
        because,
      }))
      .toSorted((a, b) => b.contribution - a.contribution),
    missing: readings.flatMap((reading) => (isKnown(reading) ? [] : [{ id: reading.id, because: reading.because }])),
  };
};

type KnownReading = SignalReading & SpeakingSignal;

const isKnown = (reading: SignalReading): reading is KnownReading => 'strength' in reading;

const contributionsOf = (known: readonly KnownReading[], weights: SignalWeights, total: number): readonly number[] =>
  roundToSum(
    known.map(({ id, strength }) => (100 * weights[id] * strength) / total),
    1,
  );
