import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { BacklogId } from '../../domain/project/board';
import { closedSprints } from '../../domain/sprints/closed-sprints';
import { isCounted } from '../../domain/sprints/figure-items';
import { reasonSentence } from '../../domain/sprints/replay/sprint-reason-messages';
import type { ReplayedItems, ReplayedItem } from '../../domain/sprints/replayed-sprint';
import type { SprintFigure } from '../../domain/sprints/sprint-figures';
import { SourceFailure } from '../../ports/source-failure';
import { boardToReplay } from '../project/board-to-replay';
import { type BoardSources, findBoard } from '../project/find-board';
import type { VelocitySources } from './read-velocity';
import { replaySprints } from './replay-sprints';
import { type FigureItemsSources, showFigureItems, type RowWithoutIssue } from './show-figure-items';

export type SprintItemsSources = BoardSources & VelocitySources & FigureItemsSources;

type Asked = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number;
  readonly sprintId: number;
  readonly figure: SprintFigure;
};

/**
 * The items behind a figure of a closed sprint, read as the viewer, and how many more there are.
 */
export const showSprintItems = async (sources: SprintItemsSources, asked: Asked): Promise<Answer<FigureItems>> => {
  const { project, boardId, sprintId, figure } = asked;
  return showFigureItems(sources, project, {
    recall: () => recalled(sources, { projectId: project.id, boardId }, sprintId),
    readAnew: () => replayedNow(sources, asked),
    rows: (sprint) =>
      sprint.items.filter((item) => isCounted(figure, item)).map((item) => ({ id: item.id, row: rowOf(item, sprint) })),
  });
};

/** The items of a sprint that belong to its remembered figures, so that rows and sums agree. */
const recalled = async (
  { sprintStore: sprintMemory }: SprintItemsSources,
  backlogId: BacklogId,
  sprintId: number,
): Promise<ReplayedItems | undefined> => {
  const [board, items] = await Promise.all([sprintMemory.read(backlogId), sprintMemory.readItems(backlogId, sprintId)]);
  const figures = board?.sprints.find(({ sprint }) => sprint === sprintId);
  return board?.basis === items?.basis && figures?.start === items?.start && figures?.close === items?.close
    ? items
    : undefined;
};

/** What is not remembered, or no longer readable, is replayed. */
const replayedNow = async (
  sources: SprintItemsSources,
  { project, boardId, sprintId }: Asked,
): Promise<Answer<ReplayedItems>> => {
  const board = await findBoard(sources, project, boardId);
  if (!board.ok) return board;
  const whole = board.value === undefined ? undefined : await boardToReplay(sources, project, board.value);
  if (whole === undefined || whole.board.type === 'kanban') return noSuchSprint;
  const all = await sources.visibleBoards.listSprints(boardId);
  const { sprints } = closedSprints(all, whole.board, { sprintIdsOfItems: new Set(all.map(({ id }) => id)) });
  const sprint = sprints.find(({ id }) => id === sprintId);
  const replayed = sprint === undefined ? [] : await replaySprints(sources, whole, [sprint]);
  if ('because' in replayed && replayed.passing)
    throw new SourceFailure({ kind: 'jira-unavailable' }, replayed.because);
  const first = 'because' in replayed ? undefined : replayed[0];
  return first === undefined ? noSuchSprint : { ok: true, value: first.items };
};

const noSuchSprint: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'sprint' } };

/** What is told of an item of a sprint beside its key and summary. */
export const rowOf = (item: ReplayedItem, { unit, statusNames }: ReplayedItems): RowWithoutIssue => {
  const { reason } = item;
  const statusName = reason.kind === 'unmapped' ? statusNames[reason.statusId] : undefined;
  return {
    kind: item.kind,
    estimateAtStart: item.estimateAtStart,
    estimateAtClose: item.estimateAtClose,
    committed: item.committed,
    added: item.added,
    removed: item.removed,
    change: item.change,
    completed: item.completed,
    notCompleted: item.notCompleted,
    unit,
    reason: reasonSentence(reason, { unit, ...(statusName === undefined ? {} : { statusName }) }),
    late: item.late,
  };
};
