import { byRankOfFacts, type ItemFacts } from '../backlog/facts/item-facts';
import { smallestGroup } from '../health/small-groups';
import { itemsBy } from './forecast-target';

/** Items that facts name by one epic (`value`: its id or key) or by one version (its id). */
export type RankedGroup = {
  readonly kind: 'epic' | 'version';
  readonly value: string;
  readonly items: readonly ItemFacts[];
};

/**
 * The groups of a backlog by the rank of the last item of each, so that what is done first stands
 * first. `isKnown`: of the versions by id.
 */
export const rankedGroups = (
  facts: readonly ItemFacts[],
  isKnown: (version: string) => boolean,
): readonly RankedGroup[] => {
  const ranked = facts.toSorted(byRankOfFacts);
  const places = new Map(ranked.map(({ id }, place) => [id, place]));
  const lastPlace = ({ items }: RankedGroup): number => places.get(items.at(-1)?.id ?? '') ?? 0;
  const groupsOf = (
    kind: RankedGroup['kind'],
    valuesOf: (item: ItemFacts) => readonly string[],
  ): readonly RankedGroup[] => [...itemsBy(ranked, valuesOf)].map(([value, items]) => ({ kind, value, items }));
  return [
    ...groupsOf('epic', ({ epic }) => (epic === undefined ? [] : [epic])),
    ...groupsOf('version', ({ versions }) => versions.filter(isKnown)),
  ].toSorted((a, b) => lastPlace(a) - lastPlace(b));
};

/** The first groups, with the ids of what has to be seen of them: not more than `most` together. */
export const groupsWithin = (
  groups: readonly RankedGroup[],
  most: number,
): { readonly within: readonly RankedGroup[]; readonly ids: readonly string[] } => {
  const ids = new Set<string>();
  const end = groups.findIndex((group) => {
    const more = toSee(group).filter((id) => !ids.has(id));
    if (ids.size + more.length > most) return true;
    for (const id of more) ids.add(id);
    return false;
  });
  return { within: end < 0 ? groups : groups.slice(0, end), ids: [...ids] };
};

/** The epic itself, and all items of a small group: only those in sight count (J10). */
const toSee = ({ kind, value, items }: RankedGroup): readonly string[] => [
  ...(kind === 'epic' ? [value] : []),
  ...(items.length < smallestGroup ? items.map(({ id }) => id) : []),
];
