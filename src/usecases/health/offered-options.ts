import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { smallestGroup } from '../../domain/health/small-groups';
import type { IssueSummaries, IssueSummary } from '../../ports/item-ports';

/** So many epics are offered, those with the most open items. */
const mostEpics = 100;

/** So many items of rare groups are looked at: five calls, side by side. */
const mostLookedAt = 500;

/** Ids of the first few items of each group: enough to know whether it is rare. */
export type FirstItems = ReadonlyMap<string, readonly string[]>;

/** The items of a backlog by the groups that they belong to. */
export const itemsBy = (all: readonly ItemFacts[], groupsOf: (facts: ItemFacts) => readonly string[]): FirstItems => {
  const items = new Map<string, string[]>();
  for (const facts of all)
    for (const group of groupsOf(facts)) {
      const ids = items.get(group) ?? [];
      if (ids.length < smallestGroup) items.set(group, [...ids, facts.id]);
    }
  return items;
};

/**
 * Tells by the items of a group whether it is offered: one of fewer than five items where the
 * viewer sees one of them, so that no name tells of hidden items (J10).
 * @throws SourceFailure
 */
export const offerTest = async (
  summaries: IssueSummaries,
  groups: readonly FirstItems[],
): Promise<(ids: readonly string[] | undefined) => boolean> => {
  const isRare = (ids: readonly string[]): boolean => ids.length < smallestGroup;
  const rare = groups.flatMap((items) => [...items.values()].filter(isRare)).flat();
  const visible = await summaries.read([...new Set(rare)].slice(0, mostLookedAt));
  return (ids = []) => !isRare(ids) || ids.some((id) => visible.has(id));
};

/** An epic as the viewer sees it. `idOrKey`: as facts name it. */
export type OfferedEpic = Pick<IssueSummary, 'key' | 'summary'> & { readonly idOrKey: string };

/**
 * The epics of these items as far as the viewer sees them, those with the most items first. An epic
 * of which Jira gave no id is named by its key.
 * @throws SourceFailure
 */
export const readEpics = async (
  summaries: IssueSummaries,
  items: readonly ItemFacts[],
): Promise<readonly OfferedEpic[]> => {
  const idsOrKeys = mostFrequent(items.flatMap(({ epic }) => epic ?? []));
  const visible = await summaries.read(idsOrKeys);
  return idsOrKeys.flatMap((idOrKey) => {
    const epic = visible.get(idOrKey) ?? [...visible.values()].find(({ key }) => key === idOrKey);
    return epic === undefined ? [] : [{ idOrKey, key: epic.key, summary: epic.summary }];
  });
};

const mostFrequent = (epics: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const epic of epics) counts.set(epic, (counts.get(epic) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostEpics)
    .map(([epic]) => epic);
};
