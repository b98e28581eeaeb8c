import type { TopItem } from '../backlog/backlog-top';
import type { ScoredBacklogItem } from '../backlog/scored-item';
import { daysUnchanged } from '../backlog/stale';
import { findDuplicates } from '../hygiene/find-duplicates';
import { findStale } from '../hygiene/find-hygiene';
import type { HygieneFinding, HygieneConcern } from '../hygiene/hygiene';
import { hygieneReason } from '../hygiene/hygiene-messages';
import { isOpen } from '../items/backlog-item';
import type { Closable, Blocker } from './agenda';

/**
 * So many candidates to close are named; more only where more of the next sprints' worth are among
 * them.
 */
const mostToClose = 20;

/** Of an item that is linked as a duplicate of many, so many are looked up. */
const mostAbout = 3;

/** Why an item may be closed, before anything is known of who may see it. */
export type CloseFinding = HygieneFinding & { readonly concern: HygieneConcern };

/**
 * Of the first items by rank, which may be closed: duplicates by rank, then what is stale, the
 * oldest first; each item once.
 */
export const closeFindings = (
  top: readonly TopItem[],
  { staleAfterDays, now }: { readonly staleAfterDays: number; readonly now: number },
): readonly CloseFinding[] => {
  const duplicates = findDuplicates(top).map((one): CloseFinding => ({ ...one, concern: 'duplicate' }));
  const there = new Set(duplicates.map(({ id }) => id));
  const stale = findStale(top, staleAfterDays, now).map((one): CloseFinding => ({ ...one, concern: 'stale' }));
  return [...duplicates, ...stale.filter(({ id }) => !there.has(id))];
};

/**
 * Those that are named: of the next sprints' worth all of them, then as many others as there is
 * room for.
 */
export const namedFindings = (
  findings: readonly CloseFinding[],
  nextUp: readonly ScoredBacklogItem[],
): readonly CloseFinding[] => {
  const ids = new Set(nextUp.map(({ item }) => item.id));
  const own = findings.filter(({ id }) => ids.has(id));
  const others = findings.filter(({ id }) => !ids.has(id));
  return [...own, ...others.slice(0, Math.max(0, mostToClose - own.length))].map((one) => ({
    ...one,
    about: one.about.slice(0, mostAbout),
  }));
};

type Known = ReadonlyMap<string, ScoredBacklogItem>;

/** The findings as sentences, as far as the viewer sees the items: those that are `known` (J10). */
export const closableOf = (findings: readonly CloseFinding[], known: Known, now: number): readonly Closable[] =>
  findings.flatMap((finding) => {
    const item = known.get(finding.id)?.item;
    if (item === undefined || !isOpen(item)) return [];
    const because = hygieneReason(finding.concern, finding, {
      keyOf: (id) => known.get(id)?.item.key,
      days: daysUnchanged(item.updated, now),
      size: undefined,
    });
    return because === undefined ? [] : [{ key: item.key, summary: item.summary, because }];
  });

/**
 * What items of the next sprints' worth wait for, by the id of the issue, else its key, in the
 * order in which they come.
 */
export const blockersOf = (scored: readonly ScoredBacklogItem[]): ReadonlyMap<string, readonly string[]> => {
  const waiting = new Map<string, string[]>();
  for (const { item } of scored)
    for (const { relation, id, key, category } of item.links) {
      const blocker = id ?? key;
      if (relation !== 'is-blocked-by' || category === undefined || category === 'done') continue;
      const keys = waiting.get(blocker) ?? [];
      if (!keys.includes(item.key)) waiting.set(blocker, [...keys, item.key]);
    }
  return waiting;
};

/** The blockers that the viewer sees. */
export const blockersToClear = (waiting: ReadonlyMap<string, readonly string[]>, known: Known): readonly Blocker[] =>
  [...waiting].flatMap(([id, keys]) => {
    const item = known.get(id)?.item;
    return item === undefined ? [] : [{ key: item.key, summary: item.summary, waiting: keys }];
  });
