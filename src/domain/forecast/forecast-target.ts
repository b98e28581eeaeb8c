import type { EstimateUnit } from '../arithmetic/unit';
import { byRankOfFacts, type ItemFacts } from '../backlog/facts/item-facts';
import { sizeOfFacts } from '../backlog/facts/judge-facts';
import type { RankedItem } from './ranked-amount';

/** An item or an epic, by what Jira gave of it, or a version. */
export type FoundTarget =
  | { readonly kind: 'issue'; readonly id: string; readonly key: string }
  | { readonly kind: 'version'; readonly id: string };

/** The open items that are done when a target is done: the item itself, else what belongs to it. */
export const itemsOfTarget = (backlog: readonly ItemFacts[], target: FoundTarget): readonly ItemFacts[] => {
  if (target.kind === 'version') return backlog.filter(({ versions }) => versions.includes(target.id));
  const item = backlog.filter(({ id }) => id === target.id);
  return item.length > 0 ? item : backlog.filter(({ epic }) => epic === target.id || epic === target.key);
};

/** What an item adds to a sum of work in this unit; where the board counts items, each is 1. */
export const sizeIn = (facts: Pick<ItemFacts, 'estimate'>, unit: EstimateUnit): number | undefined =>
  unit === 'items' ? 1 : sizeOfFacts(facts);

/** A backlog as a forecast takes it: first rank first. */
export const rankedItems = (backlog: readonly ItemFacts[], unit: EstimateUnit): readonly RankedItem[] =>
  backlog.toSorted(byRankOfFacts).map((facts) => ({ id: facts.id, size: sizeIn(facts, unit) }));
