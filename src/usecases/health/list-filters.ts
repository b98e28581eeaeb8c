import type { Answer } from '../../contract/answer';
import type { FilterOptions, FilterOption } from '../../contract/health-view';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { smallestGroup } from '../../domain/health/small-groups';
import type { LedgerStore } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import type { Projects } from '../../ports/project-ports';
import { readAllFacts } from '../backlog/ledger-facts';
import { type BoardOfProject, type BoardSources, findBoard } from '../project/find-board';

export type FilterSources = BoardSources & {
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
  /** As the viewer. */
  readonly projects: Projects;
  readonly summaries: IssueSummaries;
};

export type ListFiltersRequest = BoardOfProject;

/** So many epics are offered, those with the most open items. */
const mostEpics = 100;

/** So many items of rare types and components are looked at: five calls, side by side. */
const mostLookedAt = 500;

/**
 * What the health of a board can be filtered by: the types, components and epics of its open items,
 * types and components by name. One of fewer than five items is offered where the viewer sees one
 * of them, so that no name tells of hidden items (J10). Guard (J5): Jira gives the project to the
 * viewer.
 * @throws SourceFailure
 */
export const listFilters = async (
  sources: FilterSources,
  request: ListFiltersRequest,
): Promise<Answer<FilterOptions>> => {
  const project = await sources.projects.read(request.project.key);
  if (project === undefined) return notVisible;
  const board = await findBoard(sources, request);
  if (!board.ok) return board;
  const backlogId = { projectId: request.project.id, boardId: board.value?.id ?? 0 };
  const ledger = await sources.ledgers.read(backlogId);
  if (ledger?.outdated === true) return { ok: false, problem: { code: 'being-read' } };
  const facts = ledger && (await readAllFacts(sources.ledgers, backlogId, { ledger, shards: new Map() }));
  if (facts === undefined) return { ok: true, value: { types: [], epics: [], components: [] } };
  const types = itemsBy(facts, ({ typeId }) => [typeId]);
  const components = itemsBy(facts, (item) => item.components);
  const [isOffered, epics] = await Promise.all([
    offerTest(sources.summaries, [types, components]),
    readEpics(sources.summaries, mostFrequent(facts.flatMap(({ epic }) => epic ?? []))),
  ]);
  return {
    ok: true,
    value: {
      types: byName(project.issueTypes.filter(({ id }) => isOffered(types.get(id)))),
      components: byName(project.components.filter(({ id }) => isOffered(components.get(id)))),
      epics,
    },
  };
};

/** Ids of the first few items of each type or component: enough to know whether it is rare. */
type FirstItems = ReadonlyMap<string, readonly string[]>;

const itemsBy = (all: readonly ItemFacts[], valuesOf: (facts: ItemFacts) => readonly string[]): FirstItems => {
  const items = new Map<string, string[]>();
  for (const facts of all)
    for (const value of valuesOf(facts)) {
      const ids = items.get(value) ?? [];
      if (ids.length < smallestGroup) items.set(value, [...ids, facts.id]);
    }
  return items;
};

/** Tells by the items of an option whether it is offered. */
const offerTest = async (
  summaries: IssueSummaries,
  options: readonly FirstItems[],
): Promise<(ids: readonly string[] | undefined) => boolean> => {
  const isRare = (ids: readonly string[]): boolean => ids.length < smallestGroup;
  const rare = options.flatMap((items) => [...items.values()].filter(isRare)).flat();
  const visible = await summaries.read([...new Set(rare)].slice(0, mostLookedAt));
  return (ids = []) => !isRare(ids) || ids.some((id) => visible.has(id));
};

/** The epics that the viewer sees; an epic of which Jira gave no id is named by its key. */
const readEpics = async (summaries: IssueSummaries, idsOrKeys: readonly string[]): Promise<FilterOption[]> => {
  const visible = await summaries.read(idsOrKeys);
  return idsOrKeys.flatMap((value) => {
    const epic = visible.get(value) ?? [...visible.values()].find(({ key }) => key === value);
    return epic === undefined ? [] : [{ value, name: `${epic.key} ${epic.summary}` }];
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

const byName = (options: readonly { readonly id: string; readonly name: string }[]): FilterOption[] =>
  options
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
