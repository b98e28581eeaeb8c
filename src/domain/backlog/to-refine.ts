import { byPriority } from '../items/item-order';
import type { ScoredItem } from './scored-item';
import { whySetAside } from './set-aside';

/**
 * What of the items that come next is to be refined, in order: those that are not ready, neither
 * blocked nor stale, the most urgent by our priority score first; among equals the least ready,
 * because they need the most time; then the team's rank. Items to which no check applies have
 * nothing to refine. `now`: epoch milliseconds.
 */
export const toRefine = <Item extends ScoredItem>(
  nextUp: readonly Item[],
  when: { readonly staleAfterDays: number; readonly now: number },
): readonly Item[] =>
  nextUp
    .filter(({ readiness }) => !readiness.ready && readiness.band !== 'not-scored')
    .filter((candidate) => whySetAside(candidate, when) === undefined)
    .toSorted((a, b) => byUrgency(a, b) || byReadiness(a, b) || byPriority(rankedItem(a), rankedItem(b)));

/** Items whose priority cannot be computed stand last (P2). */
const byUrgency = (a: ScoredItem, b: ScoredItem): number => (b.priority.score ?? -1) - (a.priority.score ?? -1);

const byReadiness = (a: ScoredItem, b: ScoredItem): number => (a.readiness.score ?? 0) - (b.readiness.score ?? 0);

const rankedItem = ({ item, priority }: ScoredItem) => ({ ...item, score: priority.score });
