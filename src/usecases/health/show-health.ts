import type { Answer } from '../../contract/answer';
import type { HealthFilter, TrendView } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { dayOf } from '../../domain/arithmetic/day';
import { comparedWith } from '../../domain/health/health-snapshot';
import type { Board } from '../../domain/project/board';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { BacklogId } from '../../domain/project/board';
import type { SnapshotStore } from '../../ports/health-ports';
import type { StoredBacklog } from '../backlog/current-backlog';
import { scanProgress } from '../backlog/scan/show-scan-progress';
import { versionsOf } from '../project/rules-in-force';
import { nextItems } from './next-items';
import { type PageSources, openPage } from './open-page';

export type ShowHealthSources = PageSources & { readonly snapshots: Pick<SnapshotStore, 'list'> };

type Project = { readonly id: string; readonly key: string };

/** How many days back the trend is shown. */
const trendDays = 90;

/**
 * The project page for one board: its health, what comes next, and how it went. Guard: that of
 * `openPage`.
 */
export const showHealth = async (
  sources: ShowHealthSources,
  asked: { readonly project: Project; readonly boardId: number | undefined; readonly filter: HealthFilter },
): Promise<Answer<ProjectView>> => {
  const opened = await openPage(sources, asked, (backlogId) => trendOf(sources, backlogId));
  if (!opened.ok) return opened;
  const { boards, board, inForce, remembered, content, beside: days } = opened.value;
  return {
    ok: true,
    value: {
      project: asked.project.key,
      calculatedAt: sources.clock(),
      ...versionsOf(inForce),
      readyFrom: inForce.rules.thresholds.ready,
      sprintsAhead: inForce.rules.sprintsAhead,
      boards,
      ...(board === undefined ? {} : { board }),
      ...(content.health === undefined ? {} : { health: content.health }),
      ...(content.scan === undefined ? {} : { scan: scanProgress(content.scan) }),
      next: { chosenBy: content.chosenBy, ...nextItems(content, inForce, sources.clock()) },
      trend: { ...days, sprintCloses: closesOf(remembered.board) },
      velocityDue: isVelocityDue(board, remembered),
    },
  };
};

const trendOf = async (
  { clock, snapshots }: ShowHealthSources,
  backlogId: BacklogId,
): Promise<Omit<TrendView, 'sprintCloses'>> => {
  const today = dayOf(clock());
  const days = await snapshots.list(backlogId, today - trendDays, today);
  const compared = comparedWith(days, today);
  return { days, ...(compared === undefined ? {} : { comparedWith: compared }) };
};

const closesOf = (board: ReplayedBoard | undefined): readonly number[] =>
  (board?.sprints ?? []).map(({ close }) => close).toSorted((one, other) => one - other);

/** Nothing was replayed yet, or Jira told of a sprint that closed and is not among what was. */
const isVelocityDue = (board: Board | undefined, { board: known, notices }: StoredBacklog): boolean =>
  board !== undefined &&
  board.type !== 'kanban' &&
  (known === undefined ||
    notices.some(
      (one) => 'sprintId' in one && one.closed && !known.sprints.some(({ sprint }) => sprint === one.sprintId),
    ));
