import type { SiteBoard, SiteIssue, SiteProject, SiteSprint } from '../../data/site-data';
import { projectKeyOf } from '../access';
import { sprintIdsOf, type Catalog, type Named } from '../catalog';
import { projectDeleted } from '../events/project-events';
import type { WriteEvent } from '../events/jira-event';
import type { IssueStore } from './issue-store';
import { componentsOf, versionsOf } from './project-things';

/** What of a site can go with a project: the lists themselves that the endpoints and JQL read. */
export type Removable = {
  readonly projects: SiteProject[];
  readonly boards: SiteBoard[];
  readonly sprints: Map<number, SiteSprint>;
  readonly components: Map<string, Named>;
  readonly versions: Map<string, Named>;
};

type DeletionState = {
  readonly removable: Removable;
  readonly catalog: Catalog;
  readonly issues: IssueStore;
  readonly emit: (event: WriteEvent) => void;
};

/**
 * Deletes a project for good, with its issues, the boards that lie in it, its components and
 * versions, and the sprints that neither another board made nor another project's issue is in. One
 * event tells of it. Throws where there is no such project.
 */
export const deleteProject = (key: string, { removable, catalog, issues, emit }: DeletionState): void => {
  const { projects, boards, sprints, components, versions } = removable;
  const project = projects.find((one) => one.key === key);
  if (project === undefined) throw new Error(`The site has no project ${key}.`);
  const all = [...issues.all()];
  const isOwn = (issue: SiteIssue): boolean => projectKeyOf(issue.key) === key;
  const own = all.filter(isOwn);
  const others = all.filter((issue) => !isOwn(issue));

  const ownBoards = new Set(boards.filter(({ location }) => location?.projectKey === key));
  takeOut(projects, (one) => one === project);
  takeOut(boards, (board) => ownBoards.has(board));
  const left = new Set(boards.map(({ id }) => id));
  const gone = new Set([...ownBoards].map(({ id }) => id));
  const wereIn = new Set(own.flatMap((issue) => sprintIdsOf(issue, catalog)));
  const areIn = new Set(others.flatMap((issue) => sprintIdsOf(issue, catalog)));
  for (const { id, originBoardId = -1 } of [...sprints.values()]) {
    const belonged = gone.has(originBoardId) || wereIn.has(id);
    if (belonged && !left.has(originBoardId) && !areIn.has(id)) sprints.delete(id);
  }
  takeThings(components, componentsOf, { project, own, projects, others });
  takeThings(versions, versionsOf, { project, own, projects, others });
  for (const { id } of own) issues.remove(id);
  emit(projectDeleted(project));
};

type Parting = {
  readonly project: SiteProject;
  readonly own: readonly SiteIssue[];
  readonly projects: readonly SiteProject[];
  readonly others: readonly SiteIssue[];
};

/** Takes the project's things from the list, but those that another project has as well. */
const takeThings = (
  list: Map<string, Named>,
  thingsOf: typeof componentsOf,
  { project, own, projects, others }: Parting,
): void => {
  const kept = new Set(projects.flatMap((other) => thingsOf(other, others).map(({ id }) => id)));
  for (const { id } of thingsOf(project, own)) if (!kept.has(id)) list.delete(id);
};

const takeOut = <T>(list: T[], isGone: (one: T) => boolean): void => {
  list.splice(0, list.length, ...list.filter((one) => !isGone(one)));
};
