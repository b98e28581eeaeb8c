import { dayOf } from '../arithmetic/day';
import type { ItemFacts } from './facts/item-facts';
import { type Judging, judgeFacts, sizeOfFacts, criteriaOf } from './facts/judge-facts';

/**
 * How many items of a backlog count for each counter. A change of one item takes away what it
 * counted for before and adds what it counts for now, so the others need not be read; whole numbers
 * only, so a tally never drifts. Counters of no item are absent.
 */
export type Tally = Readonly<Record<NumberCounter, number> & Partial<Record<PlainCounter, number>>>;

/** The counters by their stored spelling. A new one raises the number of the fact shape. */
export type Counter = PlainCounter | NumberCounter;

const plainCounters = [
  'items',
  'scored',
  'ready',
  'criteria:pass',
  'criteria:fail',
  'estimate:number',
  'estimate:open',
  'estimate:off',
  'estimate:unknown',
  'estimate:chosen',
  'estimate:not-chosen',
] as const;

/** A counter for each number: days since 1970, sprint ids, estimates, sizes in a sum of work. */
const families = ['number', 'size', 'ready-size', 'day', 'sprint', 'sprint-scored', 'sprint-ready'] as const;

type PlainCounter = (typeof plainCounters)[number];
type Family = (typeof families)[number];
type NumberCounter = `${Family}:${number}`;

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

/** Two parts of a backlog as one. */
export const addTallies = (first: Tally, second: Tally): Tally => {
  const counts = new Map(countsIn(first));
  for (const [counter, number] of countsIn(second)) counts.set(counter, (counts.get(counter) ?? 0) + number);
  return toTally(counts);
};

/** How many items count for a counter: rightly 0 where it is absent, as no item counts for it. */
export const countOf = (tally: Tally, counter: Counter): number => tally[counter] ?? 0;

/** The counters of one family, each as the number that its name ends in. */
export const numbersOf = (tally: Tally, family: Family): readonly { value: number; count: number }[] =>
  countsIn(tally).flatMap(([counter, count]) =>
    counter.startsWith(`${family}:`) ? [{ value: Number(counter.slice(family.length + 1)), count }] : [],
  );

/** Everything that one item counts for. */
export const countersOf = (facts: ItemFacts, judging: Judging): readonly Counter[] => {
  const { estimate } = facts;
  const { band } = judgeFacts(facts, judging);
  const size = sizeOfFacts(facts);
  const criteria = criteriaOf(facts);
  const counters: Counter[] = ['items', `estimate:${typeof estimate === 'number' ? 'number' : estimate}`];
  const scored = band !== 'not-scored';
  const ready = band === 'ready';
  if (scored) counters.push('scored');
  if (ready) counters.push('ready');
  if (typeof estimate === 'number') counters.push(`number:${estimate}`);
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

/** Whether every counter of a stored record is one of those that there are. */
export const isTally = (counts: Readonly<Record<string, number>>): counts is Tally =>
  Object.keys(counts).every(isCounter);

const count = (counts: Map<Counter, number>, counters: readonly Counter[], by: 1 | -1): void => {
  for (const counter of counters) {
    const number = (counts.get(counter) ?? 0) + by;
    if (number === 0) counts.delete(counter);
    else counts.set(counter, number);
  }
};

const toTally = (counts: ReadonlyMap<Counter, number>): Tally => {
  const tally: { -readonly [C in keyof Tally]: Tally[C] } = {};
  for (const [counter, number] of counts) tally[counter] = number;
  return tally;
};

const countsIn = (tally: Tally): readonly (readonly [Counter, number])[] =>
  Object.entries(tally).flatMap(([name, number]) => (isCounter(name) ? [[name, number] as const] : []));

/** A number is spelt as JavaScript spells it, which is how it came into the name. */
const isCounter = (name: string): name is Counter => {
  const [, family = '', number = ''] = /^([a-z-]+):(.+)$/.exec(name) ?? [];
  return plainNames.has(name) || (familyNames.has(family) && String(Number(number)) === number);
};

const plainNames: ReadonlySet<string> = new Set(plainCounters);
const familyNames: ReadonlySet<string> = new Set(families);
