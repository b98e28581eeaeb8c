import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { ProjectRef } from '../../domain/project/project';
import type { FinishedWeeks } from '../../domain/sprints/replayed-sprint';
import { SourceFailure } from '../../ports/source-failure';
import { readBoardToReplay } from '../project/board-to-replay';
import { type BoardSources, findBoard } from '../project/find-board';
import { type ThroughputSources, readThroughput } from './read-throughput';
import { type FigureItemsSources, showFigureItems, type RowWithoutIssue } from './show-figure-items';
import { velocityMessages } from './velocity-messages';

const messages = { finished: 'entered the last column and stayed there' };

export type WeekItemsSources = BoardSources & ThroughputSources & FigureItemsSources;

/** Which week of which board: `from` is the instant at which it begins. */
export type ShowWeekItemsRequest = {
  readonly project: ProjectRef;
  readonly boardId: number;
  readonly from: number;
};

/**
 * The items that a board without sprints finished in a week, read as the viewer, and how many more
 * there are.
 * @throws SourceFailure
 */
export const showWeekItems = (
  sources: WeekItemsSources,
  request: ShowWeekItemsRequest,
): Promise<Answer<FigureItems>> => {
  const { project, boardId, from } = request;
  return showFigureItems(sources, project, {
    readStored: async () => weekFrom(await sources.weekStore.read({ projectId: project.id, boardId }), from),
    readAnew: () => readWeek(sources, request),
    makeRows: ({ items }) => items.map(({ id, at }) => ({ id, row: makeWeekRow(at) })),
  });
};

type Week = FinishedWeeks[number];

const weekFrom = (weeks: FinishedWeeks | undefined, from: number): Week | undefined =>
  weeks?.find((week) => week.from === from);

const readWeek = async (
  sources: WeekItemsSources,
  { project, boardId, from }: ShowWeekItemsRequest,
): Promise<Answer<Week>> => {
  const board = await findBoard(sources, { project, boardId });
  if (!board.ok) return board;
  const boardToReplay = board.value && (await readBoardToReplay(sources, project, board.value));
  const isKanban = boardToReplay?.board.type === 'kanban';
  const throughput = isKanban ? await readThroughput(sources, boardToReplay) : undefined;
  if (throughput?.passing === true)
    throw new SourceFailure({ kind: 'jira-unavailable' }, velocityMessages.historiesCut);
  const week = weekFrom(throughput?.weeks, from);
  return week === undefined ? noSuchWeek : { ok: true, value: week };
};

const noSuchWeek: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'week' } };

const makeWeekRow = (finishedAt: number): RowWithoutIssue => ({
  kind: 'counts',
  estimateAtStart: null,
  estimateAtClose: null,
  committed: 0,
  added: 0,
  removed: 0,
  change: 0,
  completed: 1,
  notCompleted: 0,
  unit: 'items',
  reason: messages.finished,
  finishedAt,
  late: [],
});
