import { median } from '../arithmetic/median';
import { baselineOf } from './baseline';
import type { DoneItem } from './done-item';
import { estimateBySimilarity } from './estimate-by-similarity';
import { similarityIndex } from './similarity-index';

/**
 * How far each was off the estimate of one past item, in the unit of the estimates: similar items,
 * the median of the last 50 before it, and the median of all before it.
 */
export type PastCase = { readonly suggestion: number; readonly baseline: number; readonly projectMedian: number };

/**
 * What would have been said of each item on the day it was created, from those alone that were
 * finished by then, and how far that was off (E7). `history`: oldest first. An item is left out
 * whose instants are unknown or contradict each other, before which fewer than 20 were finished, or
 * for which nothing would have been suggested. Texts and estimates are taken as they are now.
 */
export const pastCases = (history: readonly DoneItem[]): readonly PastCase[] => {
  const lives = history.flatMap(livedItem);
  const index = similarityIndex();
  let known = 0;
  const knownAt = (instant: number): readonly Lived[] => {
    for (let next = lives[known]; next !== undefined && next.finished < instant; next = lives[known]) {
      index.add(next.text);
      known += 1;
    }
    return lives.slice(0, known);
  };
  return lives
    .filter(({ created, finished }) => created <= finished)
    .toSorted((a, b) => a.created - b.created)
    .flatMap(({ created, text, estimate }) => {
      const before = knownAt(created);
      const likely = before.length < fewestBefore ? undefined : estimateBySimilarity(before, index.near(text));
      return likely === undefined ? [] : [caseOf(estimate, likely.middle, before)];
    });
};

/** Fewer items before say too little. */
export const fewestBefore = 20;

/** An item of which both instants are known; `created`: after it was finished where not told. */
type Lived = DoneItem & { readonly created: number; readonly finished: number };

const livedItem = (item: DoneItem): readonly Lived[] => {
  const { created = Infinity, finished } = item;
  return finished === undefined || !Number.isFinite(finished) ? [] : [{ ...item, created, finished }];
};

const caseOf = (estimate: number, suggested: number, before: readonly DoneItem[]): PastCase => {
  const estimates = before.map((item) => item.estimate);
  const off = (value = 0): number => Math.abs(value - estimate);
  return { suggestion: off(suggested), baseline: off(baselineOf(estimates)), projectMedian: off(median(estimates)) };
};
