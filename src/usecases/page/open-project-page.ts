import type { Answer } from '../../contract/answer';
import type { ResumedPlace } from '../../contract/place-view';
import type { ProjectView } from '../../contract/project-view';
import type { PagePlace, PlaceFilter } from '../../domain/project/page-place';
import type { ProjectRef } from '../../domain/project/project';
import type { IssueSummaries } from '../../ports/item-ports';
import type { PlaceStore } from '../../ports/project-ports';
import type { Projects } from '../../ports/project-ports';
import { showHealth, type ShowHealthSources } from '../health/show-health';

export type OpenProjectPageSources = ShowHealthSources & {
  readonly places: Pick<PlaceStore, 'read'>;
  /** As the viewer. */
  readonly projects: Projects;
  readonly summaries: IssueSummaries;
};

/** `viewer`: the account id of who opens the page. */
export type OpenProjectPageRequest = { readonly project: ProjectRef; readonly viewer: string };

/**
 * The project page as somebody opens it: at the place where they were, else at the project's first
 * board. A place that is no more, because its board is gone or its backlog is being read, is left.
 * Two calls of Jira more where a filter is taken up again, for its names.
 * @throws SourceFailure
 */
export const openProjectPage = async (
  sources: OpenProjectPageSources,
  { project, viewer }: OpenProjectPageRequest,
): Promise<Answer<ProjectView>> => {
  const place = await sources.places.read({ projectId: project.id, accountId: viewer });
  const asked = { project, viewer, boardId: undefined, filter: {} };
  if (place === undefined) return showHealth(sources, asked);
  const { boardId, filter = {} } = place;
  const [page, filterNames] = await Promise.all([
    showHealth(sources, { ...asked, boardId, filter }),
    readFilterNames(sources, project, filter),
  ]);
  if (page.ok) return { ok: true, value: { ...page.value, place: { ...place, filterNames } } };
  if (boardId === undefined && place.filter === undefined) return page;
  const first = await showHealth(sources, asked);
  return first.ok ? { ok: true, value: { ...first.value, place: atFirstBoard(place) } } : first;
};

const atFirstBoard = ({ tab, folds }: PagePlace): ResumedPlace => ({ tab, folds });

/** As the viewer sees them. */
const readFilterNames = async (
  { projects, summaries }: OpenProjectPageSources,
  { key }: ProjectRef,
  { typeId, epic, component }: PlaceFilter,
): Promise<ResumedPlace['filterNames']> => {
  if (typeId === undefined && epic === undefined && component === undefined) return undefined;
  const [project, epics] = await Promise.all([
    typeId === undefined && component === undefined ? undefined : projects.read(key),
    epic === undefined ? undefined : summaries.read([epic]),
  ]);
  const [found] = [...(epics?.values() ?? [])];
  return {
    type: project?.issueTypes.find(({ id }) => id === typeId)?.name,
    component: project?.components.find(({ id }) => id === component)?.name,
    epic: found && `${found.key} ${found.summary}`,
  };
};
