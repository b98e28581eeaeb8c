import { dayOf } from '../arithmetic/day';
import { type ItemFacts, plannedSprint } from './facts/item-facts';
import { type Judging, judgeFacts, sizeOfFacts, criteriaOf } from './facts/judge-facts';
import { type Counter, type Tally, countsIn, toTally } from './tally';

/** The tally of items, one by one. */
export const tallyOf = (items: Iterable<ItemFacts>, judging: Judging): Tally => {
  const counts = new Map<Counter, number>();
  for (const facts of items) count(counts, countersOf(facts, judging), 1);
  return toTally(counts);
};

/** The tally after some items have changed; undefined: the item is not there. */
export const updateTally = (
  tally: Tally,
  changes: Iterable<{ readonly before: ItemFacts | undefined; readonly after: ItemFacts | undefined }>,
  judging: Judging,
): Tally => {
  const counts = new Map(countsIn(tally));
  for (const { before, after } of changes) {
    if (before !== undefined) count(counts, countersOf(before, judging), -1);
    if (after !== undefined) count(counts, countersOf(after, judging), 1);
  }
  return toTally(counts);
};

/** Everything that one item counts for. */
export const countersOf = (facts: ItemFacts, judging: Judging): readonly Counter[] => {
  const { estimate } = facts;
  const { band } = judgeFacts(facts, judging);
  const size = sizeOfFacts(facts);
  const criteria = criteriaOf(facts);
  const counters: Counter[] = ['items', `estimate:${typeof estimate === 'number' ? 'number' : estimate}`];
  const scored = band !== 'not-scored';
  const ready = band === 'ready';
  const almost = band === 'almost';
  if (scored) counters.push('scored');
  if (ready) counters.push('ready');
  if (almost) counters.push('almost');
  if (typeof estimate === 'number') counters.push(`number:${estimate}`);
  if (size !== undefined) counters.push(`size:${size}`);
  if (size !== undefined && band !== 'not-ready') counters.push(`${band}-size:${size}`);
  if (criteria === 'pass' || criteria === 'fail') counters.push(`criteria:${criteria}`);
  counters.push(`day:${dayOf(facts.updated)}`);
  for (const sprint of facts.sprints) {
    counters.push(`sprint:${sprint}`);
    if (scored) counters.push(`sprint-scored:${sprint}`);
    if (ready) counters.push(`sprint-ready:${sprint}`);
  }
  const planned = plannedSprint(facts);
  if (planned !== undefined) counters.push(`planned:${planned}:${band}:${size ?? '-'}`);
  return counters;
};

const count = (counts: Map<Counter, number>, counters: readonly Counter[], by: 1 | -1): void => {
  for (const counter of counters) {
    const number = (counts.get(counter) ?? 0) + by;
    if (number === 0) counts.delete(counter);
    else counts.set(counter, number);
  }
};
