import type { BacklogItem } from '../backlog/backlog-item';
import { readInputs, type Reading } from './inputs';
import type { PriorityScore } from './priority-score';
import { defaultWeights, type PriorityWeights } from './weights';

/**
 * Scores an item from its priority, due date, links and age alone, so that it scores the same whatever else is in the
 * project (P5). `now`: epoch milliseconds. The weights of unknown inputs are shared out among the known ones (P3).
 */
export const scorePriority = (
  item: BacklogItem,
  now: number,
  weights: PriorityWeights = defaultWeights,
): PriorityScore => {
  const readings = readInputs(item, now);
  const known = readings.filter(isKnown);
  const missing = readings.flatMap((reading) =>
    'missing' in reading ? [{ id: reading.id, because: reading.missing }] : [],
  );
  const total = known.reduce((sum, { id }) => sum + weights[id], 0);
  const contributions =
    total > 0 ? inWholes(known.map((part) => (100 * weights[part.id] * part.strength) / total)) : [];
  return {
    score: total > 0 ? contributions.reduce((sum, contribution) => sum + contribution, 0) : null,
    parts: known
      .map(({ id, label, value, because }, index) => ({
        id,
        label,
        value,
        contribution: contributions[index] ?? 0,
        because,
      }))
      .toSorted((a, b) => b.contribution - a.contribution),
    missing,
  };
};

const isKnown = (reading: Reading): reading is Extract<Reading, { strength: number }> => 'strength' in reading;

/** Rounds numbers so that they still sum to their rounded sum: the largest remainders are rounded up. */
const inWholes = (numbers: readonly number[]): readonly number[] => {
  const floors = numbers.map(Math.floor);
  const short = Math.round(sum(numbers)) - sum(floors);
  const byRemainder = numbers
    .map((number, index) => ({ index, remainder: number - Math.floor(number) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, short).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
