import type { TopItem } from '../backlog/backlog-top';
import type { ScoredBacklogItem } from '../backlog/scored-item';
import { daysUnchanged } from '../backlog/stale';
import { findDuplicates } from '../hygiene/find-duplicates';
import { findStale } from '../hygiene/find-hygiene';
import type { HygieneFinding, HygieneConcern } from '../hygiene/hygiene';
import { hygieneReason } from '../hygiene/hygiene-messages';
import { isOpen } from '../items/backlog-item';
import type { Closable, Blocker } from './agenda';

/** So many candidates are named; more only where more of them are of what comes next. */
const mostToClose = 20;

/** So many originals of an item that is linked as a duplicate of many are looked up. */
const mostAbout = 3;

/** Why an item may be closed, before anything is known of who may see it. */
export type CloseFinding = HygieneFinding & { readonly concern: HygieneConcern };

/**
 * Which of the first items by rank may be closed, each once: duplicates by rank, then what is
 * stale, the oldest first. `now`: epoch milliseconds.
 */
export const closeFindings = (
  top: readonly TopItem[],
  { staleAfterDays, now }: { readonly staleAfterDays: number; readonly now: number },
): readonly CloseFinding[] => {
  const duplicates = findDuplicates(top).map((finding): CloseFinding => ({ ...finding, concern: 'duplicate' }));
  const duplicateIds = new Set(duplicates.map(({ id }) => id));
  const stale = findStale(top, staleAfterDays, now)
    .filter(({ id }) => !duplicateIds.has(id))
    .map((finding): CloseFinding => ({ ...finding, concern: 'stale' }));
  return [...duplicates, ...stale];
};

/** The findings that are named: all that come next, then as many others as there is room for. */
export const namedFindings = (
  findings: readonly CloseFinding[],
  nextUp: readonly ScoredBacklogItem[],
): readonly CloseFinding[] => {
  const ids = new Set(nextUp.map(({ item }) => item.id));
  const ofNextUp = findings.filter(({ id }) => ids.has(id));
  const others = findings.filter(({ id }) => !ids.has(id)).slice(0, Math.max(0, mostToClose - ofNextUp.length));
  return [...ofNextUp, ...others].map((finding) => ({ ...finding, about: finding.about.slice(0, mostAbout) }));
};

/** Items that the viewer sees, by id. */
type VisibleItems = ReadonlyMap<string, ScoredBacklogItem>;

/** The findings as sentences, as far as the viewer sees the items (J10). */
export const closableOf = (
  findings: readonly CloseFinding[],
  visible: VisibleItems,
  now: number,
): readonly Closable[] =>
  findings.flatMap((finding) => {
    const item = visible.get(finding.id)?.item;
    if (item === undefined || !isOpen(item)) return [];
    const because = hygieneReason(finding.concern, finding, {
      keyOf: (id) => visible.get(id)?.item.key,
      days: daysUnchanged(item.updated, now),
      size: undefined,
    });
    return because === undefined ? [] : [{ key: item.key, summary: item.summary, because }];
  });

/** What items wait for, in their order: keys of those that wait, by the blocker's id, else key. */
export const blockersOf = (items: readonly ScoredBacklogItem[]): ReadonlyMap<string, readonly string[]> => {
  const waiting = new Map<string, string[]>();
  for (const { item } of items)
    for (const { relation, id, key, category } of item.links) {
      const isOpenBlocker = relation === 'is-blocked-by' && category !== undefined && category !== 'done';
      if (!isOpenBlocker) continue;
      const keys = waiting.get(id ?? key) ?? [];
      if (!keys.includes(item.key)) waiting.set(id ?? key, [...keys, item.key]);
    }
  return waiting;
};

/** The blockers that the viewer sees. */
export const blockersToClear = (
  waiting: ReadonlyMap<string, readonly string[]>,
  visible: VisibleItems,
): readonly Blocker[] =>
  [...waiting].flatMap(([id, keys]) => {
    const item = visible.get(id)?.item;
    return item === undefined ? [] : [{ key: item.key, summary: item.summary, waiting: keys }];
  });
