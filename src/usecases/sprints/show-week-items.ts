import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { ProjectRef } from '../../domain/project/project';
import type { FinishedWeeks } from '../../domain/sprints/replayed-sprint';
import { type BoardSources, findBoard } from '../project/find-board';
import { queueReplay } from './queue-replay';
import type { WeekSources } from './read-weeks';
import { type FigureItemsSources, showFigureItems, type RowWithoutIssue } from './show-figure-items';

const messages = { finished: 'entered the last column and stayed there' };

export type WeekItemsSources = BoardSources & WeekSources & FigureItemsSources;

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
    readAnew: () => queueWeeks(sources, request),
    makeRows: ({ items }) => items.map(({ id, at }) => ({ id, row: makeWeekRow(at) })),
  });
};

type Week = FinishedWeeks['weeks'][number];

const weekFrom = (counted: FinishedWeeks | undefined, from: number): Week | undefined =>
  counted?.weeks.find((week) => week.from === from);

/** A board whose weeks are not known has them counted in the background. */
const queueWeeks = async (
  sources: WeekItemsSources,
  { project, boardId }: ShowWeekItemsRequest,
): Promise<Answer<never>> => {
  const board = await findBoard(sources, { project, boardId });
  if (!board.ok) return board;
  const backlogId = { projectId: project.id, boardId };
  const isCounted = (await sources.weekStore.read(backlogId)) !== undefined;
  if (board.value?.type !== 'kanban' || isCounted) return noSuchWeek;
  const state = await sources.sprintStore.readReplay(backlogId);
  await queueReplay(sources, { backlogId, projectKey: project.key }, { state, sprintIds: [] });
  return { ok: false, problem: { code: 'being-replayed' } };
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
