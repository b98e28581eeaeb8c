import { byRankOfFacts } from '../backlog/item-facts';
import type { HygieneFacts, HygieneFinding } from './hygiene';
import { likenessHash } from '../backlog/likeness';

type Facts = Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'likeness' | 'duplicates'>;

/**
 * The items that repeat others, in the order of their rank: those that a link says are duplicates,
 * whatever they are duplicates of; and of items that look alike all but the first by rank. Of two
 * that are linked as duplicates of each other the first by rank stays. Linear in the number of
 * items but for sorting them.
 */
export const findDuplicates = (items: readonly Facts[]): readonly HygieneFinding[] => {
  const ordered = items.toSorted(byRankOfFacts);
  const firstWith = new Map<string, Facts>();
  const linked = new Map(ordered.map(({ id, duplicates }) => [id, duplicates]));
  const passed = new Set<string>();
  return ordered.flatMap((item): readonly HygieneFinding[] => {
    passed.add(item.id);
    const originals = item.duplicates.filter(
      (id) => id !== item.id && (passed.has(id) || linked.get(id)?.includes(item.id) !== true),
    );
    if (originals.length > 0) return [{ id: item.id, about: originals, kind: 'linked' }];
    const twin = twinAmong(firstWith, item);
    for (const form of [likenessHash(item.likeness, 'words'), likenessHash(item.likeness, 'story')])
      if (form !== undefined && !firstWith.has(form)) firstWith.set(form, item);
    return twin === undefined ? [] : [{ id: item.id, about: [twin.id], kind: twin.as }];
  });
};

/** The first item by rank that says the same as this one, and in which way. */
const twinAmong = (
  firstWith: ReadonlyMap<string, Facts>,
  { likeness }: Facts,
): { readonly id: string; readonly as: 'same-words' | 'same-story' } | undefined => {
  const sameWords = firstWith.get(likenessHash(likeness, 'words') ?? '');
  if (sameWords !== undefined) return { id: sameWords.id, as: 'same-words' };
  const sameStory = firstWith.get(likenessHash(likeness, 'story') ?? '');
  if (sameStory === undefined) return undefined;
  const opening = likenessHash(likeness, 'opening');
  const copied = opening !== undefined && opening === likenessHash(sameStory.likeness, 'opening');
  return copied ? undefined : { id: sameStory.id, as: 'same-story' };
};
