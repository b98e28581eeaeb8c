import { byRankOfFacts } from '../backlog/facts/item-facts';
import { likenessHash } from '../backlog/likeness/likeness';
import type { HygieneFacts, HygieneFinding } from './hygiene';

type Facts = Pick<HygieneFacts, 'id' | 'number' | 'rank' | 'likeness' | 'duplicates'>;

/**
 * The items that repeat others, by rank: those that a link calls duplicates, whatever of; and of
 * items that look alike all but the first. Of two that are linked as duplicates of each other the
 * first stays. Linear in the number of items but for sorting them.
 */
export const findDuplicates = (items: readonly Facts[]): readonly HygieneFinding[] => {
  const ordered = items.toSorted(byRankOfFacts);
  const linked = new Map(ordered.map(({ id, duplicates }) => [id, duplicates]));
  const passed = new Set<string>();
  const firstAlike = new Map<string, Facts>();
  return ordered.flatMap((item): readonly HygieneFinding[] => {
    passed.add(item.id);
    const isOriginal = (id: string): boolean =>
      id !== item.id && (passed.has(id) || linked.get(id)?.includes(item.id) !== true);
    const originals = item.duplicates.filter(isOriginal);
    if (originals.length > 0) return [{ id: item.id, about: originals, kind: 'linked' }];
    const finding = findAlike(firstAlike, item);
    for (const hash of [likenessHash(item.likeness, 'words'), likenessHash(item.likeness, 'story')])
      if (hash !== undefined && !firstAlike.has(hash)) firstAlike.set(hash, item);
    return finding === undefined ? [] : [finding];
  });
};

/** That an item says the same as the first one by rank, and in which way. */
const findAlike = (firstAlike: ReadonlyMap<string, Facts>, { id, likeness }: Facts): HygieneFinding | undefined => {
  const sameWords = firstAlike.get(likenessHash(likeness, 'words') ?? '');
  if (sameWords !== undefined) return { id, about: [sameWords.id], kind: 'same-words' };
  const sameStory = firstAlike.get(likenessHash(likeness, 'story') ?? '');
  if (sameStory === undefined) return undefined;
  const opening = likenessHash(likeness, 'opening');
  const isCopied = opening !== undefined && opening === likenessHash(sameStory.likeness, 'opening');
  return isCopied ? undefined : { id, about: [sameStory.id], kind: 'same-story' };
};
