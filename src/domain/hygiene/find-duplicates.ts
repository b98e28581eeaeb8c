import { byRankOfFacts } from '../health/item-facts';
import type { HygieneFacts, HygieneFinding } from './hygiene';

type Facts = Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'likeness' | 'duplicates'>;

/**
 * The items that repeat others, in the order of their rank: those that a link says are duplicates, whatever they are duplicates of; and of items that
 * look alike all but the first by rank. Of two that are linked as duplicates of each other the first by rank stays. Linear in the number of items but for sorting them.
 */
export const findDuplicates = (items: readonly Facts[]): readonly HygieneFinding[] => {
  const ordered = items.toSorted(byRankOfFacts);
  const kept = new Map<string, string>();
  const linked = new Map(ordered.map(({ id, duplicates }) => [id, duplicates]));
  const passed = new Set<string>();
  return ordered.flatMap((item): readonly HygieneFinding[] => {
    passed.add(item.id);
    const originals = item.duplicates.filter(
      (id) => id !== item.id && (passed.has(id) || linked.get(id)?.includes(item.id) !== true),
    );
    if (originals.length > 0) return [{ id: item.id, about: originals, as: 'linked' }];
    const first = item.likeness.map((form) => kept.get(form)).find((id) => id !== undefined);
    for (const form of item.likeness) if (!kept.has(form)) kept.set(form, first ?? item.id);
    return first === undefined ? [] : [{ id: item.id, about: [first], as: 'looks-alike' }];
  });
};
