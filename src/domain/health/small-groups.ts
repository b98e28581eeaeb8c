import type { ItemFacts } from '../backlog/facts/item-facts';
import { sizeOfFacts } from '../backlog/facts/judge-facts';
import { healthComponentIds } from './components/all-components';
import type { StandingContext } from './components/component';
import { itemStanding } from './item-standing';

/**
 * A group of fewer items is counted from what the viewer sees, so that no filter isolates a hidden
 * item (J10).
 */
export const smallestGroup = 5;

/** Of so many items each is looked at; of more, only those of small groups. */
const mostLookedAt = 100;

/**
 * The items of a selection that a viewer has to see to be told of them: all of a small selection,
 * else those that stand on a side of a figure with fewer than five items.
 */
const inSmallGroups = (selected: readonly ItemFacts[], context: StandingContext): readonly ItemFacts[] => {
  if (selected.length <= mostLookedAt) return selected;
  const groups = healthComponentIds.flatMap((id) => {
    const standings = selected.map((facts) => itemStanding(id, facts, context));
    const itemsOn = (side: 'counted' | 'lacking') => selected.filter((_, index) => standings[index] === side);
    return [itemsOn('counted'), itemsOn('lacking')];
  });
  const small = [...groups, ...barGroups(selected, context)].filter(({ length }) => length < smallestGroup);
  return [...new Set(small.flat())];
};

/** The items of each band in each bar of the runway, and those without an estimate. */
const barGroups = (
  selected: readonly ItemFacts[],
  { barOf, bandOf }: StandingContext,
): readonly (readonly ItemFacts[])[] => {
  if (barOf === undefined) return [];
  const groups = new Map<string, ItemFacts[]>();
  const add = (name: string, facts: ItemFacts): void => {
    const group = groups.get(name) ?? [];
    group.push(facts);
    groups.set(name, group);
  };
  for (const facts of selected) {
    add(`${barOf(facts)}: ${bandOf(facts)}`, facts);
    if (sizeOfFacts(facts) === undefined) add(`${barOf(facts)}: unestimated`, facts);
  }
  return [...groups.values()];
};

/**
 * The items of a selection that may have to be seen: those of small groups, then those of groups
 * that are small without these, and so on. A group gives at most four, so they are some 70 and
 * twice as many of the runway's bars, and at most 100 more where so few are left.
 */
export const itemsToSee = (selected: readonly ItemFacts[], context: StandingContext): readonly ItemFacts[] => {
  const toSee = new Set<ItemFacts>();
  for (;;) {
    const rest = selected.filter((facts) => !toSee.has(facts));
    const small = inSmallGroups(rest, context);
    if (small.length === 0) return [...toSee];
    for (const facts of small) toSee.add(facts);
  }
};

/**
 * A selection without the hidden items of small groups; where that makes another group small,
 * without its hidden ones too. `isVisible`: of `itemsToSee`.
 */
export const withoutHiddenFew = (
  selected: readonly ItemFacts[],
  context: StandingContext,
  isVisible: (id: string) => boolean,
): readonly ItemFacts[] => {
  const hidden = new Set(inSmallGroups(selected, context).filter(({ id }) => !isVisible(id)));
  if (hidden.size === 0) return selected;
  const rest = selected.filter((facts) => !hidden.has(facts));
  return withoutHiddenFew(rest, context, isVisible);
};
