import type { ItemFacts } from '../backlog/facts/item-facts';
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
export const inSmallGroups = (selected: readonly ItemFacts[], context: StandingContext): readonly ItemFacts[] => {
  if (selected.length <= mostLookedAt) return selected;
  const groups = healthComponentIds.flatMap((id) => {
    const standings = selected.map((facts) => itemStanding(id, facts, context));
    const itemsOn = (side: 'counted' | 'lacking') => selected.filter((_, index) => standings[index] === side);
    return [itemsOn('counted'), itemsOn('lacking')].filter(({ length }) => length < smallestGroup);
  });
  return [...new Set(groups.flat())];
};
