import type { Answer } from '../../contract/answer';
import type { FilterOptions, FilterOption } from '../../contract/health-view';
import type { LedgerStore } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import type { Projects } from '../../ports/project-ports';
import { readAllFacts } from '../backlog/ledger-facts';
import { openBoard, type OpenBoardSources } from '../items/open-board';
import type { BoardOfProject } from '../project/find-board';
import { itemsBy, offerTest, readEpics } from './offered-options';

export type FilterSources = OpenBoardSources & {
  readonly ledgers: Pick<LedgerStore, 'readShards'>;
  /** As the viewer. */
  readonly projects: Projects;
  readonly summaries: IssueSummaries;
};

export type ListFiltersRequest = BoardOfProject;

/**
 * What the health of a board can be filtered by: the types, components and epics of its open items,
 * types and components by name. One of fewer than five items is offered where the viewer sees one
 * of them, so that no name tells of hidden items (J10).
 * @throws SourceFailure
 */
export const listFilters = async (
  sources: FilterSources,
  request: ListFiltersRequest,
): Promise<Answer<FilterOptions>> => {
  const [project, opened] = await Promise.all([
    sources.projects.read(request.project.key),
    openBoard(sources, request),
  ]);
  if (!opened.ok) return opened;
  const { board, sight } = opened.value;
  const backlogId = { projectId: request.project.id, boardId: board?.id ?? 0 };
  const ledger = await sources.ledgers.read(backlogId);
  if (ledger?.outdated === true) return { ok: false, problem: { code: 'being-read' } };
  const all = ledger && (await readAllFacts(sources.ledgers, backlogId, { ledger, shards: new Map() }));
  if (all === undefined) return { ok: true, value: { types: [], epics: [], components: [] } };
  const facts = sight.whole ? all : all.filter(({ id }) => sight.own.has(id));
  const types = itemsBy(facts, ({ typeId }) => [typeId]);
  const components = itemsBy(facts, (item) => item.components);
  const [isOffered, epics] = await Promise.all([
    offerTest(sources.summaries, [types, components]),
    readEpics(sources.summaries, facts),
  ]);
  return {
    ok: true,
    value: {
      types: byName((project?.issueTypes ?? []).filter(({ id }) => isOffered(types.get(id)))),
      components: byName((project?.components ?? []).filter(({ id }) => isOffered(components.get(id)))),
      epics: epics.map(({ idOrKey, key, summary }) => ({ value: idOrKey, name: `${key} ${summary}` })),
    },
  };
};

const byName = (options: readonly { readonly id: string; readonly name: string }[]): FilterOption[] =>
  options
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
