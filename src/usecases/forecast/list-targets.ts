import type { Answer } from '../../contract/answer';
import type { ForecastTargets } from '../../contract/forecast-view';
import { byRankOfFacts } from '../../domain/backlog/facts/item-facts';
import type { Projects } from '../../ports/project-ports';
import { readKnownFacts } from '../backlog/known-facts';
import { type FactsSources, openBacklog } from '../health/open-facts';
import { itemsBy, offerTest, readEpics } from '../health/offered-options';
import type { BoardOfProject } from '../project/find-board';

/** `projects`: as the viewer. */
export type TargetListSources = FactsSources & { readonly projects: Projects };

export type ListTargetsRequest = BoardOfProject;

/**
 * The epics and versions with open items that the viewer may ask about: 100 epics at the most, in
 * the backlog's order, and versions of the project in Jira's. A version of fewer than five items is
 * offered where the viewer sees one of them (J10).
 * @throws SourceFailure
 */
export const listTargets = async (
  sources: TargetListSources,
  request: ListTargetsRequest,
): Promise<Answer<ForecastTargets>> => {
  const [project, opened] = await Promise.all([
    sources.projects.read(request.project.key),
    openBacklog(sources, request, (backlog, inForce) => readKnownFacts(sources, backlog, inForce)),
  ]);
  if (!opened.ok) return opened;
  const { known } = opened.value;
  const facts = known.facts.toSorted(byRankOfFacts);
  const versions = itemsBy(facts, (item) => item.versions);
  const [isOffered, epics] = await Promise.all([
    offerTest(sources.summaries, [versions]),
    readEpics(sources.summaries, facts),
  ]);
  const place = new Map([...new Set(facts.map(({ epic }) => epic))].map((epic, index) => [epic, index]));
  const placeOf = (epic: string): number => place.get(epic) ?? Infinity;
  return {
    ok: true,
    value: {
      epics: epics
        .toSorted((a, b) => placeOf(a.idOrKey) - placeOf(b.idOrKey))
        .map(({ key, summary }) => ({ value: key, name: `${key} ${summary}` })),
      versions: (project?.versions ?? [])
        .filter(({ id }) => versions.has(id) && isOffered(versions.get(id)))
        .map(({ id, name }) => ({ value: id, name })),
    },
  };
};
