import { byPriority } from '../priority/order';
import { nextSprintsWorth } from './next-sprints-worth';
import type { ScoredItem } from './scored-item';

/** What to refine next, in order, with the checks that fail for each item. */
export type RefineNext = {
  /** How the items were chosen, as a sentence. */
  readonly chosenBy: string;
  readonly keys: readonly string[];
  readonly items: readonly { readonly key: string; readonly failing: readonly string[] }[];
};

/**
 * The items to refine next: those of the next sprints' worth by rank that are not ready. The most urgent by our
 * priority score stand first; among equals the least ready, because they need the most time; then the team's rank.
 * Items to which no check applies have nothing to refine and are left out.
 */
export const refineNext = (
  scored: readonly ScoredItem[],
  within: { readonly velocity?: number | undefined; readonly sprints: number },
): RefineNext => {
  const { items, chosenBy } = nextSprintsWorth(scored, within);
  const chosen = items
    .filter(({ readiness }) => !readiness.ready && readiness.band !== 'not-scored')
    .toSorted((a, b) => byUrgency(a, b) || byReadiness(a, b) || byPriority(flat(a), flat(b)))
    .map(({ item, readiness }) => ({
      key: item.key,
      failing: readiness.findings.filter(({ result }) => result === 'fail').map(({ rule }) => rule),
    }));
  return { chosenBy, keys: chosen.map(({ key }) => key), items: chosen };
};

/** Items whose priority cannot be computed stand last (P2). */
const byUrgency = (a: ScoredItem, b: ScoredItem): number => (b.priority.score ?? -1) - (a.priority.score ?? -1);

const byReadiness = (a: ScoredItem, b: ScoredItem): number => (a.readiness.score ?? 0) - (b.readiness.score ?? 0);

const flat = ({ item, priority }: ScoredItem) => ({ ...item, score: priority.score });
