import type { ValueChange } from './item-history';

/** The value of one field over time: `initial` until the first step, then each step's value from its instant on. */
export type Timeline<Value> = {
  readonly initial: Value;
  /** Ascending, one for each instant. */
  readonly steps: readonly { readonly at: number; readonly value: Value }[];
};

/**
 * Replays the changes of one field: seeded by the first change's `from`, or by the current value where nothing ever
 * changed (V2, V3). Takes them in any order; changes of one instant become one step.
 */
export const timelineOf = <Value>(
  changes: readonly ValueChange[],
  current: Value,
  read: (raw: string | null) => Value,
): Timeline<Value> => {
  const ordered = inOrder(changes);
  const [first] = ordered;
  if (!first) return { initial: current, steps: [] };
  const steps = ordered
    .filter((change, index) => ordered[index + 1]?.at !== change.at)
    .map((change) => ({ at: change.at, value: read(change.to) }));
  return { initial: read(first.from), steps };
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

/** By instant. Jira may list the newest first, so changes of one instant are put in the order in which they link up. */
const inOrder = (changes: readonly ValueChange[]): readonly ValueChange[] => {
  const sorted = changes.toSorted((a, b) => a.at - b.at);
  return sorted.some((change, index) => sorted[index + 1]?.at === change.at) ? linkedUp(sorted) : sorted;
};

const linkedUp = (sorted: readonly ValueChange[]): readonly ValueChange[] => {
  const linked: ValueChange[] = [];
  const waiting = [...sorted];
  for (let [first] = waiting; first; [first] = waiting) {
    const { at } = first;
    const sameInstant = waiting.filter((change) => change.at === at);
    const last = linked.at(-1);
    const value = last ? last.to : opening(sameInstant);
    const next = sameInstant.find((change) => sameText(change.from, value)) ?? first;
    linked.push(next);
    waiting.splice(waiting.indexOf(next), 1);
  }
  return linked;
};

/** Where nothing came before: the `from` that no other change of the instant leads to. */
const opening = (changes: readonly ValueChange[]): string | null => {
  const start = changes.find(({ from }) => !changes.some(({ to }) => sameText(to, from)));
  return (start ?? changes[0])?.from ?? null;
};

const sameText = (a: string | null, b: string | null): boolean => withoutSpace(a) === withoutSpace(b);

const withoutSpace = (raw: string | null): string => (raw ?? '').replace(/\s/g, '');
