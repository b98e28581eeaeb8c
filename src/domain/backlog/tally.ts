import { dayOf } from '../arithmetic/day';
import type { ItemFacts } from './item-facts';
import { type Judging, judgeFacts, sizeOfFacts, criteriaOf } from './judge-facts';

/**
 * How many items of a backlog have each of the properties that health counts. A change of one item
 * takes away what it counted for before and adds what it counts for now, so a tally is kept without
 * reading the others; whole numbers only, so it never drifts.
 */
export type Tally = Readonly<Record<string, number>>;

/** Everything that one item counts for. */
export const countersOf = (facts: ItemFacts, judging: Judging): readonly string[] => {
  const { band } = judgeFacts(facts, judging);
  const size = sizeOfFacts(facts);
  const criteria = criteriaOf(facts);
  const counters = ['items', `estimate:${typeof facts.estimate === 'number' ? 'number' : facts.estimate}`];
  const scored = band !== 'not-scored';
  const ready = band === 'ready';
  if (scored) counters.push('scored');
  if (ready) counters.push('ready');
  if (typeof facts.estimate === 'number') counters.push(`number:${facts.estimate}`);
  if (size !== undefined) counters.push(`size:${size}`);
  if (ready && size !== undefined) counters.push(`ready-size:${size}`);
  if (criteria === 'pass' || criteria === 'fail') counters.push(`criteria:${criteria}`);
  counters.push(`day:${dayOf(facts.updated)}`);
  for (const sprint of facts.sprints) {
    counters.push(`sprint:${sprint}`);
    if (scored) counters.push(`sprint-scored:${sprint}`);
    if (ready) counters.push(`sprint-ready:${sprint}`);
  }
  return counters;
};

/** The tally of items, one by one. */
export const tallyOf = (items: Iterable<ItemFacts>, judging: Judging): Tally => {
  const tally = new Map<string, number>();
  for (const facts of items) count(tally, countersOf(facts, judging), 1);
  return Object.fromEntries(tally);
};

/**
 * The tally after some items have become others; `undefined` stands for an item that is not there.
 */
export const updateTally = (
  tally: Tally,
  changes: Iterable<{ readonly before: ItemFacts | undefined; readonly after: ItemFacts | undefined }>,
  judging: Judging,
): Tally => {
  const counts = new Map(Object.entries(tally));
  for (const { before, after } of changes) {
    if (before !== undefined) count(counts, countersOf(before, judging), -1);
    if (after !== undefined) count(counts, countersOf(after, judging), 1);
  }
  return Object.fromEntries(counts);
};

/** Two parts of a backlog as one. */
export const addTallies = (one: Tally, other: Tally): Tally => {
  const sum = new Map(Object.entries(one));
  for (const [counter, number] of Object.entries(other)) sum.set(counter, (sum.get(counter) ?? 0) + number);
  return Object.fromEntries(sum);
};

const count = (tally: Map<string, number>, counters: readonly string[], by: 1 | -1): void => {
  for (const counter of counters) {
    const number = (tally.get(counter) ?? 0) + by;
    if (number === 0) tally.delete(counter);
    else tally.set(counter, number);
  }
};

export const countOf = (tally: Tally, counter: string): number => tally[counter] ?? 0;

/** The counters of one family, such as `size:`, each with the number that its name ends in. */
export const numbersOf = (tally: Tally, family: string): readonly { value: number; count: number }[] =>
  Object.entries(tally).flatMap(([counter, count]) =>
    counter.startsWith(`${family}:`) ? [{ value: Number(counter.slice(family.length + 1)), count }] : [],
  );
