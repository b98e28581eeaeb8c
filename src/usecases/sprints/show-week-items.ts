import type { Answer } from '../../contract/answer';
import type { FigureItems } from '../../contract/sprints-view';
import type { FinishedWeeks } from '../../domain/sprints/replayed-sprint';
import { SourceFailure } from '../../ports/source-failure';
import { boardToReplay } from '../project/board-to-replay';
import { type BoardSources, findBoard } from '../project/find-board';
import { type ThroughputSources, readThroughput } from './read-throughput';
import { type FigureItemsSources, showFigureItems, type RowWithoutIssue } from './show-figure-items';
import { historiesCut } from './velocity-messages';

export type WeekItemsSources = BoardSources & ThroughputSources & FigureItemsSources;

type Asked = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number;
  /** When the week begins. */
  readonly from: number;
};

type Week = FinishedWeeks[number];

/**
 * The items that a board without sprints finished in a week, read as the viewer, and how many more
 * there are.
 */
export const showWeekItems = (sources: WeekItemsSources, asked: Asked): Promise<Answer<FigureItems>> =>
  showFigureItems(sources, asked.project, {
    recall: async () =>
      weekOf(await sources.weekStore.read({ projectId: asked.project.id, boardId: asked.boardId }), asked),
    readAnew: () => readNow(sources, asked),
    rows: ({ items }) => items.map(({ id, at }) => ({ id, row: rowOf(at) })),
  });

const readNow = async (sources: WeekItemsSources, asked: Asked): Promise<Answer<Week>> => {
  const board = await findBoard(sources, asked.project, asked.boardId);
  if (!board.ok) return board;
  const whole = board.value === undefined ? undefined : await boardToReplay(sources, asked.project, board.value);
  const read = whole?.board.type === 'kanban' ? await readThroughput(sources, whole) : undefined;
  if (read?.passing) throw new SourceFailure({ kind: 'jira-unavailable' }, historiesCut);
  const value = weekOf(read?.weeks, asked);
  return value === undefined ? { ok: false, problem: { code: 'not-visible', what: 'week' } } : { ok: true, value };
};

const weekOf = (weeks: FinishedWeeks | undefined, { from }: Asked): Week | undefined =>
  weeks?.find((week) => week.from === from);

const rowOf = (finishedAt: number): RowWithoutIssue => ({
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
  reason: 'entered the last column and stayed there',
  finishedAt,
  late: [],
});
