import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { CountedFlow, CountedWeek } from '../../domain/flow/counted-flow';
import { openBoard, type OpenBoardSources } from '../items/open-board';
import type { BoardOfProject } from '../project/find-board';
import { type FigureItemsSources, type RowOfIssue, showFigureItems } from '../sprints/show-figure-items';
import { queueFlow } from './queue-flow';
import type { ReadFlowSources } from './read-flow';

const messages = {
  finished: 'entered the last column and stayed there',
  imported: 'imported: created in the last column together with many others',
};

export type WeekItemsSources = OpenBoardSources & ReadFlowSources & FigureItemsSources;

/** Which week of which board: `from` is the instant at which it begins. */
export type ShowWeekItemsRequest = BoardOfProject & {
  readonly boardId: number;
  readonly from: number;
  readonly withoutImported?: boolean | undefined;
};

/**
 * The items that a board finished in a week, read as the viewer, and how many more there are.
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
  const counted = await sources.flowStore.read({ projectId: request.project.id, boardId: board.id });
  if (counted === undefined) return queueWeeks(sources, board.id, request);
  const week = weekFrom(counted, request.from);
  if (week === undefined) return noSuchWeek;
  const items = request.withoutImported ? week.items.filter(({ imported }) => !imported) : week.items;
  const rows = items.map((item) => ({ id: item.id, row: makeWeekRow(item) }));
  return { ok: true, value: await showFigureItems(sources, rows, sight) };
};

const weekFrom = ({ weeks }: CountedFlow, from: number): CountedWeek | undefined =>
  weeks.find((week) => week.from === from);

/** A board whose weeks are not known has them counted in the background. */
const queueWeeks = async (
  sources: WeekItemsSources,
  boardId: number,
  { project }: ShowWeekItemsRequest,
): Promise<Answer<never>> => {
  const backlogId = { projectId: project.id, boardId };
  const refusal = await sources.flowStore.readRefusal(backlogId);
  await queueFlow(sources, { backlogId, projectKey: project.key }, refusal);
  return { ok: false, problem: { code: 'being-replayed' } };
};

const noSuchWeek: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'week' } };

const makeWeekRow = ({ at: finishedAt, imported }: CountedWeek['items'][number]): RowOfIssue['row'] => ({
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
