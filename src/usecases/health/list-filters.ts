import type { Answer } from '../../contract/answer';
import type { FilterOptions, FilterOption } from '../../contract/health-view';
import type { ItemFacts } from '../../domain/backlog/item-facts';
import type { LedgerStore } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import type { Projects } from '../../ports/project-ports';
import { allFacts } from '../backlog/ledger-facts';
import { type BoardSources, findBoard } from '../project/find-board';
import { smallestGroup } from './filter-health';

export type FilterSources = BoardSources & {
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
  readonly projects: Projects;
  readonly summaries: IssueSummaries;
};

/** So many epics are offered, those with the most open items. */
const mostEpics = 100;

/**
 * So many items of rare types and components are looked at as the viewer: five calls, side by side.
 */
const mostLookedAt = 500;

/**
 * What the health of a board can be filtered by: the types, components and epics that occur in its
 * backlog, by name. A type or component of fewer than five items is offered where the viewer sees
 * one of them, so that no name tells of hidden items (J10). Labels are typed: only hashes of them
 * are kept. Guard (J5): Jira gives the project to the viewer.
 */
export const listFilters = async (
  sources: FilterSources,
  {
    project,
    boardId,
  }: { readonly project: { readonly id: string; readonly key: string }; readonly boardId: number | undefined },
): Promise<Answer<FilterOptions>> => {
  const found = await sources.projects.read(project.key);
  if (found === undefined) return notVisible;
  const board = await findBoard(sources, project, boardId);
  if (!board.ok) return board;
  const backlogId = { projectId: project.id, boardId: board.value?.id ?? 0 };
  const ledger = await sources.ledgers.read(backlogId);
  const facts = ledger && (await allFacts(sources.ledgers, backlogId, { ledger, shards: new Map() }));
  if (facts === undefined) return { ok: true, value: { types: [], epics: [], components: [] } };
  const types = itemsBy(facts, ({ typeId }) => [typeId]);
  const components = itemsBy(facts, (one) => one.components);
  const [isOffered, epics] = await Promise.all([
    offeredOf(sources.summaries, [types, components]),
    epicsOf(sources.summaries, mostFrequent(facts.flatMap(({ epic }) => epic ?? []))),
  ]);
  return {
    ok: true,
    value: {
      types: byName(found.issueTypes.filter(({ id }) => isOffered(types.get(id)))),
      components: byName(found.components.filter(({ id }) => isOffered(components.get(id)))),
      epics,
    },
  };
};

/** The first few items of each type or component: enough to know whether it is rare. */
type ItemsOf = ReadonlyMap<string, readonly string[]>;

const itemsBy = (all: readonly ItemFacts[], valuesOf: (facts: ItemFacts) => readonly string[]): ItemsOf => {
  const items = new Map<string, string[]>();
  for (const facts of all)
    for (const value of valuesOf(facts)) {
      const known = items.get(value);
      if (known === undefined) items.set(value, [facts.id]);
      else if (known.length < smallestGroup) known.push(facts.id);
    }
  return items;
};

const offeredOf = async (
  summaries: IssueSummaries,
  options: readonly ItemsOf[],
): Promise<(items: readonly string[] | undefined) => boolean> => {
  const rare = options.flatMap((items) => [...items.values()].filter((ids) => ids.length < smallestGroup)).flat();
  const visible = await summaries.read([...new Set(rare)].slice(0, mostLookedAt));
  return (items = []) => items.length >= smallestGroup || items.some((id) => visible.has(id));
};

const epicsOf = async (summaries: IssueSummaries, ids: readonly string[]): Promise<FilterOption[]> => {
  const visible = await summaries.read(ids);
  return ids.flatMap((id) => {
    const epic = visible.get(id) ?? [...visible.values()].find(({ key }) => key === id);
    return epic === undefined ? [] : [{ value: id, name: `${epic.key} ${epic.summary}` }];
  });
};

const mostFrequent = (ids: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostEpics)
    .map(([id]) => id);
};

const byName = (named: readonly { readonly id: string; readonly name: string }[]): FilterOption[] =>
  named
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
