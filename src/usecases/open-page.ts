import type { Answer } from '../contract/answer';
import type { HealthFilter } from '../contract/health-view';
import type { BacklogItem } from '../domain/backlog/backlog-item';
import { boardsInSight, firstWithSprints } from './asked-board';
import { contentOf, type Content, type ContentSources } from './health/page-content';
import { recallBacklog, type RememberedBacklog } from './health/read-backlog';
import type { Place } from './health-ports';
import type { Board, Boards, Permissions } from './ports';
import { rulesOfProject, type ProjectRulesInForce, type RulesSources } from './rules-in-force';

export type PageSources = ContentSources &
  RulesSources & {
    readonly permissions: Pick<Permissions, 'mayBrowse'>;
    readonly visibleBoards: Pick<Boards, 'ofProject'>;
  };

export type AskedPage = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number | undefined;
  readonly filter: HealthFilter;
  /** How many sprints ahead it looks; as administered where left out. */
  readonly sprints?: number | undefined;
};

/** The backlog of one board as its viewer sees it now, and what else was remembered of it. */
export type OpenedPage<Beside> = {
  readonly boards: readonly Board[];
  readonly board: Board | undefined;
  readonly place: Place;
  readonly inForce: ProjectRulesInForce;
  readonly remembered: RememberedBacklog;
  readonly shown: Content;
  readonly beside: Beside;
};

/**
 * Opens a project's page for one board, from what is remembered, brought up to date: the cost depends on what changed and on what is shown, not on the size of
 * the backlog. `beside`: read from storage at the same time. Guard (J5): an item of the project that Jira gives to the viewer shows that they may browse
 * it; where there is none, Jira is asked.
 */
export const openPage = async <Beside>(
  sources: PageSources,
  { project, boardId, filter, sprints }: AskedPage,
  beside: (place: Place) => Promise<Beside>,
): Promise<Answer<OpenedPage<Beside>>> => {
  const [boards, ruled] = await Promise.all([boardsInSight(sources, project), rulesOfProject(sources, project.id)]);
  const inForce = lookingAhead(ruled, sprints);
  if (boards === undefined) return notVisible;
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  const isVisible = (seen: readonly BacklogItem[]): Promise<boolean> =>
    seen.some(({ projectId }) => projectId === project.id)
      ? Promise.resolve(true)
      : sources.permissions.mayBrowse(project.key);
  // Nothing is read as the app for somebody who sees nothing of the project.
  if (boards.length === 0 && !(await isVisible([]))) return notVisible;
  if (boardId !== undefined && board === undefined) return (await isVisible([])) ? noBoard : notVisible;

  const place = { projectId: project.id, boardId: board?.id ?? 0 };
  const [remembered, more] = await Promise.all([recallBacklog(sources, place, inForce), beside(place)]);
  const shown = await contentOf(sources, { place, projectKey: project.key }, { remembered, inForce, filter });
  if (!(await isVisible(shown.live))) return notVisible;
  await shown.whenVisible();
  return { ok: true, value: { boards, board, place, inForce, remembered, shown, beside: more } };
};

/** What is remembered is not judged by it, so that a view of another depth costs nothing more. */
const lookingAhead = (ruled: ProjectRulesInForce, sprints: number | undefined): ProjectRulesInForce =>
  sprints === undefined ? ruled : { ...ruled, rules: { ...ruled.rules, sprintsAhead: sprints } };

const noBoard: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };
const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
