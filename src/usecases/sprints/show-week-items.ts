import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { Board } from '../../domain/project/board';
import type { FinishedWeeks } from '../../domain/sprints/replayed-sprint';
import { openBoard, type OpenBoardSources } from '../items/open-board';
import type { BoardOfProject } from '../project/find-board';
import { queueReplay } from './queue-replay';
import type { WeekSources } from './read-weeks';
import { type FigureItemsSources, type RowOfIssue, showFigureItems } from './show-figure-items';

const messages = {
  finished: 'entered the last column and stayed there',
  imported: 'imported: created in the last column together with many others',
};

export type WeekItemsSources = OpenBoardSources & WeekSources & FigureItemsSources;

/** Which week of which board: `from` is the instant at which it begins. */
export type ShowWeekItemsRequest = BoardOfProject & {
  readonly boardId: number;
  readonly from: number;
  readonly withoutImported?: boolean | undefined;
};

/**
 * The items that a board without sprints finished in a week, read as the viewer, and how many more
 * there are.
 * @throws SourceFailure
 */
export const showWeekItems = async (
  sources: WeekItemsSources,
  request: ShowWeekItemsRequest,
): Promise<Answer<FigureItems>> => {
  const opened = await openBoard(sources, request);
  if (!opened.ok) return opened;
  const { board, sight } = opened.value;
  if (board === undefined) return noSuchWeek;
  const counted = await sources.weekStore.read({ projectId: request.project.id, boardId: board.id });
  if (counted === undefined) return queueWeeks(sources, board, request);
  const week = weekFrom(counted, request.from);
  if (week === undefined) return noSuchWeek;
  const items = request.withoutImported ? week.items.filter(({ imported }) => !imported) : week.items;
  const rows = items.map((item) => ({ id: item.id, row: makeWeekRow(item) }));
  return { ok: true, value: await showFigureItems(sources, rows, sight) };
};

type Week = FinishedWeeks['weeks'][number];

const weekFrom = ({ weeks }: FinishedWeeks, from: number): Week | undefined => weeks.find((week) => week.from === from);

/** A board whose weeks are not known has them counted in the background. */
const queueWeeks = async (
  sources: WeekItemsSources,
  board: Board,
  { project }: ShowWeekItemsRequest,
): Promise<Answer<never>> => {
  if (board.type === 'scrum') return noSuchWeek;
  const backlogId = { projectId: project.id, boardId: board.id };
  const state = await sources.sprintStore.readReplay(backlogId);
  await queueReplay(sources, { backlogId, projectKey: project.key }, { state, sprintIds: [] });
  return { ok: false, problem: { code: 'being-replayed' } };
};

const noSuchWeek: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'week' } };

const makeWeekRow = ({ at: finishedAt, imported }: Week['items'][number]): RowOfIssue['row'] => ({
  kind: 'counts',
  estimateAtStart: null,
  estimateAtClose: null,
  committed: 0,
  added: 0,
  removed: 0,
  change: 0,
  completed: 1,
  notCompleted: 0,
  committedDone: 0,
  unit: 'items',
  reason: imported ? messages.imported : messages.finished,
  finishedAt,
  late: [],
});
