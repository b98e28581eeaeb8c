import type { EstimateUnit } from '../arithmetic/unit';
import { byRankOfFacts, type ItemFacts } from '../backlog/facts/item-facts';
import { sizeOfFacts } from '../backlog/facts/judge-facts';
import type { RankedItem } from './ranked-amount';

/** An item or an epic, by what Jira gave of it, or a version. */
export type FoundTarget =
  | { readonly kind: 'issue'; readonly id: string; readonly key: string }
  | { readonly kind: 'version'; readonly id: string };

/** The open items that are done when a target is done: the item itself, else what belongs to it. */
export const itemsOfTarget = (backlog: readonly ItemFacts[], target: FoundTarget): readonly ItemFacts[] =>
  itemsByTarget(backlog)(target);

/** The same of any number of targets: the backlog is looked through once for all. */
export const itemsByTarget = (backlog: readonly ItemFacts[]): ((target: FoundTarget) => readonly ItemFacts[]) => {
  const byId = new Map(backlog.map((facts) => [facts.id, facts]));
  const byEpic = itemsBy(backlog, ({ epic }) => (epic === undefined ? [] : [epic]));
  const byVersion = itemsBy(backlog, ({ versions }) => versions);
  return (target) => {
    if (target.kind === 'version') return byVersion.get(target.id) ?? [];
    const { id, key } = target;
    const item = byId.get(id);
    return item === undefined ? [...(byEpic.get(id) ?? []), ...(byEpic.get(key) ?? [])] : [item];
  };
};

/** The items of each group, in the order given. */
export const itemsBy = (
  backlog: readonly ItemFacts[],
  groupsOf: (facts: ItemFacts) => readonly string[],
): ReadonlyMap<string, readonly ItemFacts[]> => {
  const groups = new Map<string, ItemFacts[]>();
  for (const facts of backlog)
    for (const group of groupsOf(facts)) {
      const items = groups.get(group);
      if (items === undefined) groups.set(group, [facts]);
      else items.push(facts);
    }
  return groups;
};

/** What an item adds to a sum of work in this unit; where the board counts items, each is 1. */
export const sizeIn = (facts: Pick<ItemFacts, 'estimate'>, unit: EstimateUnit): number | undefined =>
  unit === 'items' ? 1 : sizeOfFacts(facts);

/** A backlog as a forecast takes it: first rank first. */
export const rankedItems = (backlog: readonly ItemFacts[], unit: EstimateUnit): readonly RankedItem[] =>
  backlog.toSorted(byRankOfFacts).map((facts) => ({ id: facts.id, size: sizeIn(facts, unit) }));
