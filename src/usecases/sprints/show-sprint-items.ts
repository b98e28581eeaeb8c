import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { BacklogId, Board } from '../../domain/project/board';
import { isCounted } from '../../domain/sprints/figure-items';
import { isReplayOf, type ReplayedItems } from '../../domain/sprints/replayed-sprint';
import type { SprintFigure } from '../../domain/sprints/sprint-figures';
import type { RunningSprintStore, SprintStore } from '../../ports/sprint-ports';
import { openBoard, type OpenBoardSources } from '../items/open-board';
import type { BoardOfProject } from '../project/find-board';
import { makeSprintRow } from './make-sprint-row';
import { queueReplay } from './queue-replay';
import { readClosedSprints } from './read-closed-sprints';
import type { VelocitySources } from './read-velocity';
import { type FigureItemsSources, showFigureItems } from './show-figure-items';

export type SprintItemsSources = OpenBoardSources &
  VelocitySources &
  FigureItemsSources & {
    readonly sprintStore: Pick<SprintStore, 'readItems'>;
    readonly runningSprints: Pick<RunningSprintStore, 'read'>;
  };

/** Which figure of which closed sprint. */
export type ShowSprintItemsRequest = BoardOfProject & {
  readonly boardId: number;
  readonly sprintId: number;
  readonly figure: SprintFigure;
};

/**
 * The items behind a figure of a closed or running sprint, read as the viewer, and how many more
 * there are.
 * @throws SourceFailure
 */
export const showSprintItems = async (
  sources: SprintItemsSources,
  request: ShowSprintItemsRequest,
): Promise<Answer<FigureItems>> => {
  const opened = await openBoard(sources, request);
  if (!opened.ok) return opened;
  const { board, sight } = opened.value;
  if (board === undefined || board.type === 'kanban') return noSuchSprint;
  const sprint = await readStoredItems(sources, { projectId: request.project.id, boardId: board.id }, request.sprintId);
  if (sprint === undefined) return queueItems(sources, board, request);
  const rows = sprint.items
    .filter((item) => isCounted(request.figure, item))
    .map((item) => ({ id: item.id, row: makeSprintRow(item, sprint, sprint) }));
  return { ok: true, value: await showFigureItems(sources, rows, sight) };
};

/**
 * The items of a closed or a running sprint, where they belong to its remembered figures: so rows
 * and sums agree.
 */
const readStoredItems = async (
  { sprintStore, runningSprints }: SprintItemsSources,
  backlogId: BacklogId,
  sprintId: number,
): Promise<(ReplayedItems & { readonly isRunning: boolean }) | undefined> => {
  const [board, items] = await Promise.all([sprintStore.read(backlogId), sprintStore.readItems(backlogId, sprintId)]);
  const figures = board?.sprints.find(({ sprint }) => sprint === sprintId);
  if (items === undefined) return undefined;
  if (board !== undefined && figures !== undefined && isReplayOf(items, board.basis, figures))
    return { ...items, isRunning: false };
  const running = await runningSprints.read(backlogId);
  const soFar = running?.sprints.find(({ sprint }) => sprint === sprintId);
  if (running?.basis === undefined || soFar === undefined) return undefined;
  return isReplayOf(items, running.basis, soFar) ? { ...items, isRunning: true } : undefined;
};

/** A closed sprint of the board that is not remembered is replayed in the background. */
const queueItems = async (
  sources: SprintItemsSources,
  board: Board,
  { project, sprintId }: ShowSprintItemsRequest,
): Promise<Answer<never>> => {
  const backlogId = { projectId: project.id, boardId: board.id };
  const stored = await sources.sprintStore.read(backlogId);
  const { closed } = await readClosedSprints(sources.visibleBoards, board, stored?.listed);
  if (!closed.sprints.some(({ id }) => id === sprintId)) return noSuchSprint;
  const state = await sources.sprintStore.readReplay(backlogId);
  await queueReplay(sources, { backlogId, projectKey: project.key }, { state, sprintIds: [sprintId] });
  return { ok: false, problem: { code: 'being-replayed' } };
};

const noSuchSprint: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'sprint' } };
