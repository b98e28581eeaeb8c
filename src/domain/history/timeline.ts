import type { ValueChange } from './item-history';
import { turnsOf } from './same-instant';

/**
 * The value of one field over time: `initial` until the first step, then each step's value from its
 * instant on.
 */
export type Timeline<Value> = {
  readonly initial: Value;
  /** Ascending, one for each instant. */
  readonly steps: readonly { readonly at: number; readonly value: Value }[];
};

/**
 * Replays the changes of one field: seeded by the first change's `from`, or by the current value
 * where nothing ever changed (V2, V3). Takes them in any order; changes of one instant become one
 * step.
 */
export const timelineOf = <Value>(
  changes: readonly ValueChange[],
  current: Value,
  read: (raw: string | null) => Value,
): Timeline<Value> => {
  const turns = turnsOf(changes, (raw) => read(raw) === current);
  const [first] = turns;
  if (!first) return { initial: current, steps: [] };
  return { initial: read(first.from), steps: turns.map(({ at, to }) => ({ at, value: read(to) })) };
};

/** The value just before an instant (V24). */
export const before = <Value>(timeline: Timeline<Value>, instant: number): Value =>
  latest(timeline, (at) => at < instant);

/** The value just after an instant: what changed at that very instant counts. */
export const after = <Value>(timeline: Timeline<Value>, instant: number): Value =>
  latest(timeline, (at) => at <= instant);

const latest = <Value>(timeline: Timeline<Value>, counts: (at: number) => boolean): Value => {
  const step = timeline.steps.findLast((candidate) => counts(candidate.at));
  return step ? step.value : timeline.initial;
};
