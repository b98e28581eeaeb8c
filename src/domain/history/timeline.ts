import { type FieldChange, mergeSameInstant } from './merge-same-instant';

/** The value of one field over time: `initial`, then from each step's instant on its value. */
export type Timeline<Value> = {
  readonly initial: Value;
  /** Ascending, one for each instant. */
  readonly steps: readonly { readonly at: number; readonly value: Value }[];
};

/**
 * The timeline of one field, from its changes in any order. It begins with the first change's
 * `from`, or with the current value where nothing ever changed (V2, V3).
 */
export const timelineOf = <Value>(
  changes: readonly FieldChange[],
  current: Value,
  parse: (raw: string | null) => Value,
): Timeline<Value> => {
  const merged = mergeSameInstant(changes, (raw) => parse(raw) === current);
  const [first] = merged;
  if (!first) return { initial: current, steps: [] };
  return { initial: parse(first.from), steps: merged.map(({ at, to }) => ({ at, value: parse(to) })) };
};

/** The value just before an instant (V24). */
export const valueBefore = <Value>(timeline: Timeline<Value>, instant: number): Value =>
  lastValue(timeline, (at) => at < instant);

/** The value just after an instant: what changed at that very instant counts. */
export const valueAfter = <Value>(timeline: Timeline<Value>, instant: number): Value =>
  lastValue(timeline, (at) => at <= instant);

const lastValue = <Value>({ initial, steps }: Timeline<Value>, counts: (at: number) => boolean): Value => {
  const step = steps.findLast(({ at }) => counts(at));
  return step ? step.value : initial;
};
