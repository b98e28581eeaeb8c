import * as v from '@badrap/valita';
import {
  type Counter,
  type Family,
  type Tally,
  countOf,
  countsIn,
  families,
  isCounter,
  numbersOf,
  plainCounters,
  toTally,
} from '../../domain/backlog/tally';

/*
 * A tally as it is stored: what is planned by name, of each family one flat list of a value and
 * its count by turns. Of the days, which are hundreds, each value is the distance from the day
 * before it.
 */

/** A tally as a value. Counters of no item are left out. */
export const packTally = (tally: Tally) => ({
  counts: Object.fromEntries([
    ...plainCounters.map((counter) => [counter, countOf(tally, counter)] as const).filter(([, count]) => count > 0),
    ...countsIn(tally).filter(([counter]) => counter.startsWith('planned:')),
  ]),
  numbers: Object.fromEntries(families.map((family) => [family, packNumbers(tally, family)] as const).filter(isListed)),
});

const isListed = ([, list]: readonly [Family, readonly number[]]): boolean => list.length > 0;

const packNumbers = (tally: Tally, family: Family): readonly number[] => {
  const numbers = numbersOf(tally, family).toSorted((a, b) => a.value - b.value);
  return numbers.flatMap(({ value, count }, index) => [value - startOf(family, numbers[index - 1]?.value), count]);
};

/** What a stored value is counted from. Fractions would not add up to what they were. */
const startOf = (family: Family, before = 0): number => (family === 'day' ? before : 0);

/** A stored tally; counters that this version of the app does not have are left out. */
export const tallySchema = v
  .object({ counts: v.record(v.number()), numbers: v.record(v.array(v.number())) })
  .map(({ counts, numbers }) =>
    toTally(
      new Map([...countersIn(counts), ...families.flatMap((family) => unpackNumbers(family, numbers[family] ?? []))]),
    ),
  );

/** The counters of a stored record that this version of the app has. */
export const countersIn = (counts: Readonly<Record<string, number>>): readonly (readonly [Counter, number])[] =>
  Object.entries(counts).flatMap(([name, count]) => (isCounter(name) ? [[name, count] as const] : []));

const unpackNumbers = (family: Family, list: readonly number[]): readonly (readonly [Counter, number])[] => {
  const counts: (readonly [Counter, number])[] = [];
  let before = 0;
  for (let index = 0; index + 1 < list.length; index += 2) {
    const value = startOf(family, before) + (list[index] ?? 0);
    counts.push([`${family}:${value}`, list[index + 1] ?? 0]);
    before = value;
  }
  return counts;
};
