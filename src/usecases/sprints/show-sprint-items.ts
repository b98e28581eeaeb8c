import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { BacklogId } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { isCounted } from '../../domain/sprints/figure-items';
import type { ReplayedItems } from '../../domain/sprints/replayed-sprint';
import type { SprintFigure } from '../../domain/sprints/sprint-figures';
import { SourceFailure } from '../../ports/source-failure';
import { readBoardToReplay } from '../project/board-to-replay';
import { type BoardSources, findBoard } from '../project/find-board';
import { makeSprintRow } from './make-sprint-row';
import { readClosedSprints, type VelocitySources } from './read-velocity';
import { replaySprints } from './replay-sprints';
import { type FigureItemsSources, showFigureItems } from './show-figure-items';

export type SprintItemsSources = BoardSources & VelocitySources & FigureItemsSources;

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
    readAnew: () => replayItems(sources, request),
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
  const isSameReplay =
    board?.basis === items?.basis && figures?.start === items?.start && figures?.close === items?.close;
  return isSameReplay ? items : undefined;
};

const replayItems = async (
  sources: SprintItemsSources,
  { project, boardId, sprintId }: ShowSprintItemsRequest,
): Promise<Answer<ReplayedItems>> => {
  const board = await findBoard(sources, { project, boardId });
  if (!board.ok) return board;
  const boardToReplay = board.value && (await readBoardToReplay(sources, project, board.value));
  if (boardToReplay === undefined || boardToReplay.board.type === 'kanban') return noSuchSprint;
  const { sprints } = await readClosedSprints(sources, boardToReplay);
  const sprint = sprints.find(({ id }) => id === sprintId);
  if (sprint === undefined) return noSuchSprint;
  const replays = await replaySprints(sources, boardToReplay, [sprint]);
  if ('because' in replays) {
    if (replays.passing === true) throw new SourceFailure({ kind: 'jira-unavailable' }, replays.because);
    return noSuchSprint;
  }
  const [replay] = replays;
  return replay === undefined ? noSuchSprint : { ok: true, value: replay.items };
};

const noSuchSprint: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'sprint' } };
