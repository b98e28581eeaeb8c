import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { BacklogId } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { isCounted } from '../../domain/sprints/figure-items';
import { isReplayOf, type ReplayedItems } from '../../domain/sprints/replayed-sprint';
import type { SprintFigure } from '../../domain/sprints/sprint-figures';
import type { SprintStore } from '../../ports/sprint-ports';
import { type BoardSources, findBoard } from '../project/find-board';
import { makeSprintRow } from './make-sprint-row';
import { queueReplay } from './queue-replay';
import { readClosedSprints } from './read-closed-sprints';
import type { VelocitySources } from './read-velocity';
import { type FigureItemsSources, showFigureItems } from './show-figure-items';

export type SprintItemsSources = BoardSources &
  VelocitySources &
  FigureItemsSources & { readonly sprintStore: Pick<SprintStore, 'readItems'> };

/** Which figure of which closed sprint. */
export type ShowSprintItemsRequest = {
  readonly project: ProjectRef;
  readonly boardId: number;
  readonly sprintId: number;
  readonly figure: SprintFigure;
};

/**
 * The items behind a figure of a closed sprint, read as the viewer, and how many more there are.
 * @throws SourceFailure
 */
export const showSprintItems = async (
  sources: SprintItemsSources,
  request: ShowSprintItemsRequest,
): Promise<Answer<FigureItems>> => {
  const { project, boardId, sprintId, figure } = request;
  return showFigureItems(sources, project, {
    readStored: () => readStoredItems(sources, { projectId: project.id, boardId }, sprintId),
    readAnew: () => queueItems(sources, request),
    makeRows: (sprint) =>
      sprint.items
        .filter((item) => isCounted(figure, item))
        .map((item) => ({ id: item.id, row: makeSprintRow(item, sprint) })),
  });
};

/** The items of a sprint, where they belong to its remembered figures: so rows and sums agree. */
const readStoredItems = async (
  { sprintStore }: SprintItemsSources,
  backlogId: BacklogId,
  sprintId: number,
): Promise<ReplayedItems | undefined> => {
  const [board, items] = await Promise.all([sprintStore.read(backlogId), sprintStore.readItems(backlogId, sprintId)]);
  const figures = board?.sprints.find(({ sprint }) => sprint === sprintId);
  if (board === undefined || items === undefined || figures === undefined) return undefined;
  return isReplayOf(items, board.basis, figures) ? items : undefined;
};

/** A closed sprint of the board that is not remembered is replayed in the background. */
const queueItems = async (
  sources: SprintItemsSources,
  { project, boardId, sprintId }: ShowSprintItemsRequest,
): Promise<Answer<never>> => {
  const board = await findBoard(sources, { project, boardId });
  if (!board.ok) return board;
  if (board.value === undefined || board.value.type === 'kanban') return noSuchSprint;
  const stored = await sources.sprintStore.read({ projectId: project.id, boardId });
  const { closed } = await readClosedSprints(sources.visibleBoards, board.value, stored?.listed);
  if (!closed.sprints.some(({ id }) => id === sprintId)) return noSuchSprint;
  const backlogId = { projectId: project.id, boardId };
  const state = await sources.sprintStore.readReplay(backlogId);
  await queueReplay(sources, { backlogId, projectKey: project.key }, { state, sprintIds: [sprintId] });
  return { ok: false, problem: { code: 'being-replayed' } };
};

const noSuchSprint: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'sprint' } };
