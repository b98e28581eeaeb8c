import type { Answer } from '../contract/answer';
import type { HealthFilter, TrendView } from '../contract/health-view';
import type { ProjectView } from '../contract/project-view';
import type { BacklogItem } from '../domain/backlog/backlog-item';
import { comparedWith } from '../domain/health/snapshot';
import { dayOf } from '../domain/health/tally';
import { boardsInSight, firstWithSprints } from './asked-board';
import { nextItems } from './health/next-items';
import { contentOf, type ContentSources } from './health/page-content';
import { progressOf, recallBacklog, type RememberedBacklog } from './health/read-backlog';
import type { Place, SnapshotStore } from './health-ports';
import type { Board, Boards, Permissions } from './ports';
import { rulesOfProject, versionsOf, type RulesSources } from './rules-in-force';
import type { ReplayedBoard } from './sprint-ports';

export type ProjectSources = ContentSources &
  RulesSources & {
    readonly permissions: Pick<Permissions, 'mayBrowse'>;
    readonly visibleBoards: Pick<Boards, 'ofProject'>;
    readonly snapshots: Pick<SnapshotStore, 'since'>;
  };

type Project = { readonly id: string; readonly key: string };

/** How many days back the trend is shown. */
const trendDays = 90;

/**
 * The project page from what is remembered of its backlog, brought up to date: the cost depends on what changed and on what is shown, not on the
 * size of the backlog. Guard (J5): an item of the project that Jira gives to the viewer shows that they may browse it; where there is none, Jira is
 * asked.
 */
export const showProject = async (
  sources: ProjectSources,
  asked: { readonly project: Project; readonly boardId: number | undefined; readonly filter: HealthFilter },
): Promise<Answer<ProjectView>> => {
  const { project, boardId, filter } = asked;
  const [boards, inForce] = await Promise.all([boardsInSight(sources, project), rulesOfProject(sources, project.id)]);
  if (boards === undefined) return notVisible;
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  const isVisible = (shown: readonly BacklogItem[]): Promise<boolean> =>
    shown.some(({ projectId }) => projectId === project.id)
      ? Promise.resolve(true)
      : sources.permissions.mayBrowse(project.key);
  // Nothing is read as the app for somebody who sees nothing of the project.
  if (boards.length === 0 && !(await isVisible([]))) return notVisible;
  if (boardId !== undefined && board === undefined) return (await isVisible([])) ? noBoard : notVisible;

  const backlog = { place: { projectId: project.id, boardId: board?.id ?? 0 }, projectKey: project.key };
  const [remembered, days] = await Promise.all([
    recallBacklog(sources, backlog.place, inForce),
    trendOf(sources, backlog.place),
  ]);
  const shown = await contentOf(sources, backlog, { remembered, inForce, filter });
  if (!(await isVisible(shown.live))) return notVisible;
  await shown.whenVisible();
  return {
    ok: true,
    value: {
      project: project.key,
      calculatedAt: sources.clock(),
      ...versionsOf(inForce),
      readyFrom: inForce.rules.thresholds.ready,
      sprintsAhead: inForce.rules.sprintsAhead,
      boards,
      ...(board === undefined ? {} : { board }),
      ...(shown.health === undefined ? {} : { health: shown.health }),
      ...(shown.scan === undefined ? {} : { scan: progressOf(shown.scan) }),
      next: { chosenBy: shown.chosenBy, ...nextItems(shown, inForce, sources.clock()) },
      trend: { ...days, sprintCloses: closesOf(remembered.board) },
      velocityDue: isVelocityDue(board, remembered),
    },
  };
};

const trendOf = async (
  { clock, snapshots }: ProjectSources,
  place: Place,
): Promise<Omit<TrendView, 'sprintCloses'>> => {
  const today = dayOf(clock());
  const days = await snapshots.since(place, today - trendDays, today);
  const compared = comparedWith(days, today);
  return { days, ...(compared === undefined ? {} : { comparedWith: compared }) };
};

const closesOf = (board: ReplayedBoard | undefined): readonly number[] =>
  (board?.sprints ?? []).map(({ close }) => close).toSorted((one, other) => one - other);

/** Nothing was replayed yet, or Jira told of a sprint that closed and is not among what was. */
const isVelocityDue = (board: Board | undefined, { board: known, told }: RememberedBacklog): boolean =>
  board !== undefined &&
  board.type !== 'kanban' &&
  (known === undefined ||
    told.some(
      (one) => 'sprintId' in one && one.closed && !known.sprints.some(({ sprint }) => sprint === one.sprintId),
    ));

const noBoard: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };
const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
